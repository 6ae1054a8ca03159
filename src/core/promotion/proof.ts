import type { Hash } from '../model/definition.js'
import type { LiveVersion, PublishedSource } from '../model/report.js'
import type { EarlierEntry } from './earlier-report.js'

/** A report's answer about one source of a definition. */
export type Proof =
  /** The instance received it. */
  | {
      readonly received: true
      /** Whether the live content there changed since, without this action. */
      readonly drifted: boolean
      /** Whether it was archived there since. */
      readonly archived: boolean
      /** The source that was published there since. Null: none. */
      readonly replacedBy: PublishedSource | null
    }
  | {
      readonly received: false
      readonly why: NotReceived
      readonly instead: Instead
    }

/** What an instance has in place of a source. */
export type Instead =
  /** The version that has what is live there. */
  | ({ readonly is: 'running' } & LiveVersion)
  /** It is not known which version runs there; this one was published last. */
  | ({ readonly is: 'published-last' } & Pick<PublishedSource, 'version' | 'commit'>)
  | { readonly is: 'unpublished' | 'unknown' }

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
  if (entry === undefined) return { received: false, why: 'absent', instead: { is: 'unknown' } }
  const { publishedSources, drift } = entry
  const [last = null] = publishedSources ?? []
  const archived = entry.reason === 'archived'
  // What is archived is not live, regardless of its content.
  const received = { received: true, drifted: drift === true && !archived, archived } as const
  const isInStep = entry.action === 'unchanged' || entry.action === 'metadata'
  if (isInStep && entry.sourceSha256 === source) return { ...received, replacedBy: null }
  if (publishedSources?.some((each) => each.source === source))
    return { ...received, replacedBy: last?.source === source ? null : last }
  return { received: false, why: whyNot(entry, source), instead: insteadOf(entry) }
}

function whyNot({ publishedSources, action, reason, sourceSha256 }: EarlierEntry, source: Hash): NotReceived {
  if (publishedSources === null) return 'unknown'
  if (action === 'create' || reason === 'not-found') return 'not-there'
  return action === 'held' && sourceSha256 === source ? 'left' : 'other'
}

/** A rollback, the console or an unfinished publish may have replaced what was published last. */
function insteadOf({ publishedSources, baseVersion, liveVersion }: EarlierEntry): Instead {
  if (liveVersion !== null) return { is: 'running', ...liveVersion }
  if (publishedSources?.length === 0 && baseVersion === null) return { is: 'unpublished' }
  const last = publishedSources?.find(({ version }) => version === baseVersion)
  return last ? { is: 'published-last', version: last.version, commit: last.commit } : { is: 'unknown' }
}

/** The commit, 12 hex digits, to which a message compares this run's. Null: none. */
export function commitOf(instead: Instead): string | null {
  return 'commit' in instead ? instead.commit : null
}
