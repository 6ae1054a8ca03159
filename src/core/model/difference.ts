import type { Kind } from './definition.js'

/** What happened to a part of a definition. */
export type ChangeType = 'added' | 'removed' | 'changed' | 'moved' | 'same'

/** A run of words of a text that changed: what both sides have, or what one of them has. */
export interface TextSegment {
  readonly mark: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One thing about a part: a parameter, a prop, a branch. `null` is *not there*, which is not the empty text. */
export interface Detail {
  /** What a reader calls it: `Text`, `Timeout`, `Button 2 › Label`. Text of the definition, unescaped. */
  readonly label: string
  /** What the API calls it, where that is another name: `InputTimeLimitExceeded`. Text of the definition, unescaped. */
  readonly api?: string
  readonly before: string | null
  readonly after: string | null
  /** Both sides word by word; only of texts in which a reader would look for words. */
  readonly words: readonly TextSegment[] | null
}

/** What a difference is about; renderers group by it, in this order. */
export const aspects = [
  'contract',
  'input',
  'action',
  'start',
  'block',
  'component',
  'transition',
  'error-branch',
  'unreachable',
  'document',
] as const
export type Aspect = (typeof aspects)[number]

/** One part of a definition that differs. */
export interface Item {
  readonly aspect: Aspect
  readonly mark: Exclude<ChangeType, 'same'>
  /** What it is, in a reader's words: a block's name and the console's, a component's path. Text of the definition, unescaped. */
  readonly subject: string
  /** What the API calls it, where that is another name: the type of a block. Text of the definition, unescaped. */
  readonly api?: string
  readonly details: readonly Detail[]
}

/** Something that stops working for whoever uses the definition as it is live. */
export interface Breaking {
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  /** What changed and who is affected, as sentences. */
  readonly message: string
}

/** A block of the flow chart. Ids are `n0`, `n1`, …: never text of the definition. */
export interface ChartNode {
  readonly id: string
  /** Text of the definition, unescaped. */
  readonly label: string
  readonly mark: ChangeType
}

export interface ChartEdge {
  readonly from: string
  readonly to: string
  /** Words of branches, joined by commas. Empty: the way on of a block that succeeded. */
  readonly label: string
  readonly mark: 'added' | 'removed' | 'same'
}

/** The neighbourhood of what was touched in a flow module. */
export interface FlowChart {
  readonly kind: 'flow-chart'
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
  /** Touched blocks that are left out, because the chart has a limit. */
  readonly omitted: number
}

/** The tree of a view, with its untouched branches folded. */
export interface Outline {
  readonly kind: 'outline'
  readonly lines: readonly OutlineLine[]
  readonly omitted: number
}

export interface OutlineLine {
  /** From 0. */
  readonly depth: number
  /** Text of the definition, unescaped. */
  readonly label: string
  readonly mark: ChangeType
}

/** What differs between two contents of one definition, in the words of those who build it. */
export interface Difference {
  readonly kind: Kind
  /** Ordered by aspect, then as a reader meets them. Empty where nothing that runs differs. */
  readonly items: readonly Item[]
  readonly breaking: readonly Breaking[]
  /** Null where a picture would show nothing. */
  readonly picture: FlowChart | Outline | null
  /** The two have next to nothing in common: `items` then holds one summary for each aspect instead of a list. */
  readonly unrelated: boolean
}

/** Items of a sort that are counted and not kept. */
export interface Omitted {
  readonly aspect: Aspect
  readonly mark: Item['mark']
  /** At least 1. */
  readonly count: number
}

/** A difference as a run keeps it, which may be less than all `items`, and what stands on its `before` side. */
export interface ReportedDifference extends Difference {
  /**
   * `live`: to what the repository has, which is what publishing changes. `repository`: to what the console made live.
   * `published`: from the last published version, to the repository or to what the console made live.
   */
  readonly from: 'live' | 'repository' | 'published'
  /** What `items` lacks: empty, unless the run changes more than can be told one by one. A sort may stand there twice. */
  readonly omitted: readonly Omitted[]
}
