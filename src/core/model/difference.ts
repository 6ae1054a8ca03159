import type { Kind, SourceLocation } from './definition.js'

/** What happened to a part of a definition. */
export type ChangeType = 'added' | 'removed' | 'changed' | 'moved' | 'same'

/** Words of a changed text that both sides have, or only one of them. */
export interface TextSegment {
  readonly mark: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * One changed property of a part: a parameter, a prop, a branch. `null` means absent, which differs from the empty
 * text.
 */
export interface Detail {
  /** Its name for a reader: `Text`, `Timeout`, `Button 2 › Label`. Text of the definition, unescaped. */
  readonly label: string
  /** Its name in the API, if that is different: `InputTimeLimitExceeded`. Text of the definition, unescaped. */
  readonly api?: string
  readonly before: string | null
  readonly after: string | null
  /** Both sides word by word; only for texts that a reader compares by words. */
  readonly words: readonly TextSegment[] | null
}

/** The subjects of a difference; renderers group by them, in this order. */
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
  /** Its name for a reader: a block's name and the console's, a component's path. Text of the definition, unescaped. */
  readonly subject: string
  /** Its name in the API, if that is different: the type of a block. Text of the definition, unescaped. */
  readonly api?: string
  /** Present for a block that no path leads to from the start, neither before nor after: it never runs. */
  readonly unreachable?: true
  readonly details: readonly Detail[]
}

/** Where a change is in its definition's file. */
export interface ChangedPlace extends SourceLocation {
  /** Where in the JSON text of the string that is there, as a sentence in brackets after a blank. Absent: it is in no such text. */
  readonly note?: string
}

/** A change that breaks flows, modules or agents that use the live definition. */
export interface Breaking {
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  /** What changed and who is affected, as sentences. */
  readonly message: string
  /** Absent: where a problem of the whole definition is shown. */
  readonly place?: ChangedPlace
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
  /** Names of branches, joined by commas. Empty: the transition after a block that succeeded. */
  readonly label: string
  readonly mark: 'added' | 'removed' | 'same'
}

/** The changed blocks of a flow module and their neighbours. */
export interface FlowChart {
  readonly kind: 'flow-chart'
  readonly nodes: readonly ChartNode[]
  readonly edges: readonly ChartEdge[]
  /** Number of changed blocks that are left out, because the chart has a limit. */
  readonly omitted: number
}

/** The tree of a view, with its unchanged branches folded. */
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

/** The differences between two contents of one definition, in the words of those who build it. */
export interface Difference {
  readonly kind: Kind
  /** Ordered by aspect, then as a reader meets them. Empty: nothing that is executed differs. */
  readonly items: readonly Item[]
  readonly breaking: readonly Breaking[]
  /** Null: a picture would show nothing. */
  readonly picture: FlowChart | Outline | null
  /** The two have next to nothing in common: `items` then holds one summary for each aspect instead of a list. */
  readonly unrelated: boolean
}

/** Items that are counted instead of listed. */
export interface Omitted {
  readonly aspect: Aspect
  readonly mark: Item['mark']
  /** At least 1. */
  readonly count: number
}

/** A difference as a report has it: perhaps with fewer items, and with the name of its `before` side. */
export interface ReportedDifference extends Difference {
  /**
   * `live`: to what the repository has, which is what publishing changes. `repository`: to what the console made live.
   * `published`: from the last published version, to the repository or to what the console made live.
   */
  readonly from: 'live' | 'repository' | 'published'
  /**
   * The items that `items` lacks. Empty, unless the run changes more than can be listed. An aspect and mark may occur
   * twice.
   */
  readonly omitted: readonly Omitted[]
}
