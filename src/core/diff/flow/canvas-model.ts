import type { Category } from '../../words/block-table.js'

/** A place on the console's canvas, in its pixels. */
export interface CanvasPosition {
  readonly x: number
  readonly y: number
}

/** A transition of a block, as the console shows it: a row of the block. */
export interface CanvasBranch {
  /** Text of the definition, in plain words. */
  readonly word: string
  /** `changed`: it has another target now. */
  readonly mark: 'same' | 'added' | 'removed' | 'changed'
  /** Its target block, or its former target if it was removed. Null: none. */
  readonly to: string | null
  /** Its former target block, if it has another one now. */
  readonly was: string | null
}

/** A parameter that changed, or the order of a block's branches. */
export interface CanvasChange {
  readonly label: string
  /** Whether it is the parameter that the block's line shows. */
  readonly isLine: boolean
  readonly before: string | null
  readonly after: string | null
}

/** A block of the canvas. All texts are text of the definition, unescaped. */
export interface CanvasBlock {
  /** `n0`, `n1`, …: never text of the definition. */
  readonly id: string
  readonly category: Category
  /** The console's name of the block. */
  readonly name: string
  /** The name that a designer gave it; empty: it has only a generated identifier. */
  readonly given: string
  /** The action that is chosen within the block; empty if it has only one. */
  readonly operation: string
  /** Its most telling parameter; empty: it has none. */
  readonly line: string
  /** The change of the block itself: of its parameters, or of the order of its branches. */
  readonly mark: 'same' | 'added' | 'removed' | 'changed'
  readonly changes: readonly CanvasChange[]
  readonly branches: readonly CanvasBranch[]
  /** Whether a path leads to it from the start. */
  readonly isReachable: boolean
  /** Null: the file has no position for it. */
  readonly position: CanvasPosition | null
  /** Number of steps from a changed block, following transitions in both directions; 0: it is changed itself. */
  readonly distance: number
}

/** A flow module as its designer sees it, with the changes of both sides in one picture. */
export interface FlowCanvas {
  /** In the order of a walk from the start. */
  readonly blocks: readonly CanvasBlock[]
  readonly entry: {
    /** `to`: the start block; `was`: the former start block, if that is another. */
    readonly to: string | null
    readonly was: string | null
  }
  /** Whether nothing is marked: the module is new, or the two sides have next to nothing in common. */
  readonly isUnmarked: boolean
}
