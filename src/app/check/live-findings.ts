import type { Finding } from '../../core/check/finding.js'
import { comparableContent } from '../../core/hash/content-hash.js'
import { contentRow } from '../../core/kinds/content.js'
import type { Content, Definition, Kind } from '../../core/model/definition.js'
import type { Observation } from '../../core/model/observation.js'
import type { UniqueFile } from '../load/duplicates.js'
import { loadChecks } from './load-checks.js'

/** Findings in live content; empty: nothing is live. Null: it could not be read. */
type LiveFindings = readonly Finding[] | null

/** Finds what content checks say of a definition's live content. */
export type FindInLive = (
  definition: Pick<Definition, 'key' | 'content'>,
  observation: Observation | null,
) => LiveFindings

/** Cache: content is checked while it is in memory, and its findings are asked for once everything was read. */
const known = new WeakMap<Observation, LiveFindings>()

/**
 * Loads the checks of live content. Only that of definitions whose files have findings is checked: others have nothing to
 * compare with it. Nothing is checked twice.
 */
export async function loadLiveChecks(files: readonly UniqueFile[]): Promise<FindInLive> {
  const own = findingsByKey(files)
  const hasKind = (kind: Kind) =>
    files.some(({ definition }) => definition?.kind === kind && own.has(definition.key))
  const checks = {
    view: hasKind('view') ? await loadChecks('view') : null,
    module: hasKind('module') ? await loadChecks('module') : null,
  }
  return ({ key, content }, observation) => {
    const found = own.get(key)
    if (found === undefined || observation === null || observation.live === null) return []
    if (observation.live === undefined) return null
    const live = observation.live.content
    const before = known.get(observation)
    if (before !== undefined) return before
    const findings = isSame(live, content) ? found : (checks[live.kind]?.checkContent(live) ?? null)
    known.set(observation, findings)
    return findings
  }
}

function findingsByKey(files: readonly UniqueFile[]): ReadonlyMap<string, readonly Finding[]> {
  return new Map(
    files.flatMap(({ definition, checked }) =>
      definition !== null && checked !== null && checked.findings.length > 0
        ? [[definition.key, checked.findings.map(({ finding }) => finding)] as const]
        : [],
    ),
  )
}

/** Content whose managed part equals the definition's text has the same findings, and is not checked. */
function isSame(live: Content, own: Content): boolean {
  const comparable = comparableContent(live, own)
  return comparable.kind === own.kind && contentRow(own).isSameText(comparable, own)
}
