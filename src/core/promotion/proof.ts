import type { Hash } from '../model/definition.js'
import type { PublishedSource } from '../model/report.js'
import type { EarlierEntry } from './earlier-report.js'

/** A report's answer about one source of a definition. */
export type Proof =
  /** The instance received it. */
  | {
      readonly received: true
      /** Whether the live content there changed since, without this action. */
      readonly drifted: boolean
      /** The source that was published there since. Null: none. */
      readonly replacedBy: PublishedSource | null
    }
  | {
      readonly received: false
      readonly why: NotReceived
      /** The source that was published there last, unless a rollback replaced it. Null: none, or not known. */
      readonly runs: PublishedSource | null
    }

/**
 * `absent`: the report does not have the definition. `unknown`: its run could not find out. `not-there`: the instance
 * has nothing of that name. `left`: a rollback there replaced this source. `other`: another source was published there,
 * or none.
 */
export type NotReceived = 'absent' | 'unknown' | 'not-there' | 'left' | 'other'

/**
 * A source was received if a publish made a version of it, or if it is live and in a version already. The second case
 * covers references that replace ids without a change of content: they publish nothing, so no version there has that
 * source.
 */
export function proofOf(entry: EarlierEntry | undefined, source: Hash): Proof {
  if (entry === undefined) return { received: false, why: 'absent', runs: null }
  const { publishedSources, drift } = entry
  const [runs = null] = publishedSources ?? []
  const isInStep = entry.action === 'unchanged' || entry.action === 'metadata'
  if (isInStep && entry.sourceSha256 === source)
    return { received: true, drifted: drift === true, replacedBy: null }
  if (publishedSources?.some((each) => each.source === source))
    return { received: true, drifted: drift === true, replacedBy: runs?.source === source ? null : runs }
  return { received: false, why: whyNot(entry, source), runs }
}

function whyNot({ publishedSources, action, reason, sourceSha256 }: EarlierEntry, source: Hash): NotReceived {
  if (publishedSources === null) return 'unknown'
  if (action === 'create' || reason === 'not-found') return 'not-there'
  return action === 'held' && sourceSha256 === source ? 'left' : 'other'
}
