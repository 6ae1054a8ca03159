import type { FoundCalls } from '../../core/check/calls.js'
import { groupBy } from '../../core/diff/shared/group-by.js'
import { isError } from '../../core/document/problem.js'
import { compareCodeUnits } from '../../core/hash/canonical-json.js'
import type { Key, Problem } from '../../core/model/definition.js'
import type { Change, Plan } from '../../core/model/plan.js'
import { writeOf } from '../../core/plan/decision.js'
import type { UniqueFile } from '../load/duplicates.js'
import { type SelectedDefinitions, toInvalidFile } from '../load/index.js'
import type { ObserveResult } from '../observe/index.js'
import type { RunContext } from '../run-context.js'
import type { ObservedFacts, RunFacts, StepResult } from '../run-state.js'
import { contentProblems, type Known, nothingCompared } from './content-problems.js'
import { loadLiveChecks } from './live-findings.js'

type Facts = Pick<RunFacts, 'loaded' | 'contentProblems'>

/**
 * Settles the severity of content findings, now that the live content was read. A definition with an error becomes
 * invalid.
 *
 * @param plan of all definitions
 * @param received keys of definitions whose source the service accepted in another instance
 */
export async function settleContent(
  context: RunContext,
  { loaded, observed }: ObservedFacts,
  plan: Plan,
  received: ReadonlySet<Key>,
): Promise<StepResult<Partial<Facts>>> {
  if (context.inputs.contentCheck === 'off' || loaded.definitions.length === 0) return { facts: {} }
  const { files } = loaded
  const changes = new Map(plan.changes.map((change) => [change.key, change]))
  const calls = await checkCalls(files, observed)
  const findInLive = await loadLiveChecks(files)
  const knownOf = ({ definition, file }: UniqueFile): Known => {
    const further = calls.findings.get(file) ?? []
    const change = definition === null ? undefined : changes.get(definition.key)
    if (change === undefined) return { ...nothingCompared(), further }
    const live = findInLive(change.definition, change.observation)
    return { written: isWritten(change), live, accepted: received.has(change.key), further }
  }
  const problems = contentProblems(context, files, knownOf)
  return {
    facts: { loaded: withoutRefused(loaded, problems), contentProblems: problems },
    notices: calls.unchecked > 0 ? [uncheckedCalls(calls.unchecked)] : [],
  }
}

/** Whether a change writes the content, not only metadata. */
function isWritten(change: Change): boolean {
  const write = writeOf(change)
  return write !== null && write.content !== 'none'
}

/** Without a call of a module or a view there is nothing to compare, and what compares is not loaded. */
async function checkCalls(files: readonly UniqueFile[], observed: ObserveResult): Promise<FoundCalls> {
  const modules = calledModules(files, observed)
  if (modules.every(({ calls }) => calls === null)) return { findings: new Map(), unchecked: 0 }
  const { resolveCalls } = await import('../../core/check/calls.js')
  return resolveCalls(modules, shownViews(files, observed))
}

function calledModules(files: readonly UniqueFile[], { observations }: ObserveResult) {
  return files.flatMap(({ file, definition, checked }) => {
    if (definition?.content.kind !== 'module' || checked === null) return []
    const { key, content } = definition
    const listedId = observations.get(key)?.resource.id ?? null
    return [{ file, key, settings: content.settings, listedId, ...checked }]
  })
}

function shownViews(files: readonly UniqueFile[], { observations }: ObserveResult) {
  return files.flatMap(({ definition, checked }) => {
    if (definition?.content.kind !== 'view' || checked === null) return []
    const { key, name, content } = definition
    return [{ name, content, listedId: observations.get(key)?.resource.id ?? null, ids: checked.ids }]
  })
}

function uncheckedCalls(count: number): string {
  const calls = count === 1 ? '1 call of a module was' : `${count} calls of modules were`
  return `${calls} not compared with what the module takes and returns: the call names a version, an alias or a JSONPath, or the repository does not hold the module with its Settings.`
}

function withoutRefused(loaded: SelectedDefinitions, problems: readonly Problem[]): SelectedDefinitions {
  const refused = new Set(problems.filter(isError).map(({ place }) => place.file))
  if (refused.size === 0) return loaded
  const byFile = groupBy([...loaded.problems, ...problems], ({ place }) => place.file)
  const invalid = loaded.files
    .filter(({ file, definition }) => definition !== null && refused.has(file))
    .map((file) => toInvalidFile({ ...file, problems: byFile.get(file.file) ?? [] }))
  return {
    ...loaded,
    definitions: loaded.definitions.filter(({ file }) => !refused.has(file)),
    invalid: [...loaded.invalid, ...invalid].toSorted((a, b) => compareCodeUnits(a.file, b.file)),
  }
}
