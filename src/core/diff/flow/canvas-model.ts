import type { Category } from '../../words/block-table.js'

/** A place on the console's canvas, in its pixels. */
export interface CanvasPosition {
  readonly x: number
  readonly y: number
}

/** One way on from a block, as the console shows it: a row of the block. */
export interface CanvasBranch {
  /** Text of the definition, in plain words. */
  readonly word: string
  /** `changed`: it leads elsewhere now. */
  readonly mark: 'same' | 'added' | 'removed' | 'changed'
  /** The block to which it leads, or led where it was removed. Null: to none. */
  readonly to: string | null
  /** Of one that leads elsewhere now, the block to which it led. */
  readonly was: string | null
}

/** A parameter that changed. */
export interface CanvasChange {
  readonly label: string
  /** It is the one that the block's line shows. */
  readonly isLine: boolean
  readonly before: string | null
  readonly after: string | null
}

/** A block of the canvas. All texts are text of the definition, unescaped. */
export interface CanvasBlock {
  /** `n0`, `n1`, …: never text of the definition. */
  readonly id: string
  readonly category: Category
  /** What the console calls it. */
  readonly name: string
  /** What a designer called it; empty: nothing but an identifier of the console's own. */
  readonly given: string
  /** The action that is chosen within the block; empty where it has but one. */
  readonly does: string
  /** Its most telling parameter; empty: it has none. */
  readonly line: string
  /** What happened to the block itself. */
  readonly mark: 'same' | 'added' | 'removed' | 'changed'
  readonly changes: readonly CanvasChange[]
  readonly branches: readonly CanvasBranch[]
  /** Whether any way leads to it from the start. */
  readonly isReachable: boolean
  /** Null: its file has none. */
  readonly position: CanvasPosition | null
  /** Steps from what changed, along ways in either direction; 0 is what changed. */
  readonly distance: number
}

/** A flow module as its designer sees it, with both sides of what changed in one picture. */
export interface FlowCanvas {
  /** In the order of a walk from the start. */
  readonly blocks: readonly CanvasBlock[]
  readonly entry: {
    /** Blocks with which it starts; `was`: with which it started, where that is another. */
    readonly to: string | null
    readonly was: string | null
    readonly position: CanvasPosition | null
  }
  /** Nothing is marked: it is new, or the two have next to nothing in common. */
  readonly isUnmarked: boolean
}
