import type { Definition, Key } from '../model/definition.js'
import type { ModuleAlias } from '../model/observation.js'
import type { Change, Plan, RestoredVersion } from '../model/plan.js'
import type { ReferenceBlock } from '../model/reference.js'
import type { Warning } from '../model/report.js'
import { aliasAhead } from '../plan/alias.js'
import { actionOf, reasonOf, writeOf } from '../plan/decision.js'
import type { Policy } from '../plan/policy.js'
import { referenceBlockOf } from '../resolve/state.js'
import { listSome } from '../text/list-some.js'
import { quote } from '../text/quote.js'
import { overwriteMessage, unexplainedMessage, wentBackMessage } from './drift-messages.js'
import { referenceWarnings } from './reference-warnings.js'
import { rollbackWarnings } from './rollback-warnings.js'

/** The warnings of a change, planned or carried out, in addition to its row. */
export function changeWarnings(change: Change): readonly Warning[] {
  return [
    ...overwriteWarning(change),
    ...finishWarning(change),
    ...rollbackWarnings(change),
    ...(change.draft !== null && writeOf(change)?.content === 'update' ? [draftWarning(change)] : []),
    ...referenceWarnings(change),
    ...aheadWarning(change),
  ]
}

function overwriteWarning(change: Change): readonly Warning[] {
  const { overwrites } = change
  const isUpdate = writeOf(change)?.content === 'update'
  if (overwrites === 'nobody' || (!isUpdate && reasonOf(change) !== 'drifted')) return []
  return [{ code: 'overwrites-console-edit', message: overwriteMessage(change) }]
}

function finishWarning(change: Change): readonly Warning[] {
  const { key, row } = change
  if (writeOf(change)?.content !== 'update' || row !== 'finishes-earlier-publish') return []
  const message = `${key}: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.`
  return [{ code: 'finishes-earlier-publish', message }]
}

/** The warning for a draft that somebody saved in the console and that a write replaces. */
export function draftWarning(change: Change): Warning {
  const what = actionOf(change) === 'rollback' ? 'The rollback' : 'Publishing'
  const message = `${change.key}: somebody saved a draft of it in the console. ${what} first saves the draft as a file in the folder "drafts" beside the report, then replaces it. If the draft is wanted, upload that folder in a later step, and bring the draft into the repository.`
  return { code: 'replaces-draft', message }
}

function aheadWarning(change: Change): readonly Warning[] {
  const alias = aliasAhead(change)
  return alias === null || change.version === null
    ? []
    : [aliasAheadWarning(change.key, alias, change.version)]
}

/**
 * The warning for an alias on a version of a higher number: somebody, or a newer run, put it there.
 *
 * @param holder the version that holds the definition
 */
export function aliasAheadWarning(key: Key, { name, version }: ModuleAlias, holder: number): Warning {
  const message = `${key}: the alias ${quote(name)} is on version ${version}, and version ${holder} holds this definition. An alias is not moved to a lower number, so it was left. If callers must get version ${holder}, move the alias in the console.`
  return { code: 'alias-ahead', message }
}

/** The message of a change that is not carried out, if its reason needs one; else null. */
export function changeMessage(change: Change): string | null {
  const { key, row, age, base, baseVersion, restored, wentBack } = change
  const [action, reason] = [actionOf(change), reasonOf(change)]
  if (change.decision.type === 'block' && change.decision.message !== undefined)
    return change.decision.message
  const unresolved = blockingReference(change)
  if (unresolved !== null) return `${key}: ${unresolved.message}`
  if (change.decision.type === 'skip' && reason === 'not-found')
    return `${key}: the instance has nothing of this name: it was deleted since, or it never was there. A rollback creates nothing. To create it, run this commit with mode: publish.`
  if (change.decision.type === 'skip' && change.decision.reason === 'dependency')
    return `${key}: it refers to ${change.decision.target}, which is not rolled back, so it is left alone too. See the message there, then run the rollback again.`
  if (action === 'held' && restored) return heldMessage(change, restored)
  if (action === 'drifted' && row === 'console-or-unfinished-publish') return unexplainedMessage(change)
  if (reason === 'drifted' && row === 'console-changed-it' && wentBack !== null)
    return wentBackMessage(change, wentBack)
  if (reason === 'age-unknown' && age?.order === 'unknown')
    return `${key}: it is not known whether ${base ? `commit ${base.commit} is newer than this one` : 'the branch has a newer commit, which may have removed the definition'}, because ${age.why}. Run it again when that can be found out, or set allow-older: true.`
  if (reason === 'other-repository')
    return `${key}: version ${baseVersion} was published from commit ${base?.commit}, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.`
  return null
}

function heldMessage({ key, base, baseVersion, left }: Change, restored: RestoredVersion): string {
  const commit = left === baseVersion ? ` (commit ${base?.commit})` : ''
  return `${key}: a rollback left version ${left}${commit} and restored ${restoredWords(restored)} The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`
}

/** What a rollback restored, as the end of a sentence. */
function restoredWords({ version, commit, isSound }: RestoredVersion): string {
  return isSound
    ? `version ${version} (commit ${commit}).`
    : `commit ${commit}. Version ${version}, which it made, has other content: do not use it.`
}

/** Why the references of a definition block its change. Null: they do not. */
export function blockingReference({ decision, definition }: Change): ReferenceBlock | null {
  const block = referenceBlockOf(definition)
  return decision.type === 'block' && block !== null && decision.reason === block.reason ? block : null
}

/** Warnings for definitions that are published although a newer commit may have been published before. */
export function ageWarnings({ changes }: Plan): readonly Warning[] {
  const reasons = new Map<string, string[]>()
  for (const { key, decision, age } of changes) {
    if (decision.type === 'block' || decision.type === 'skip' || age?.order !== 'unknown') continue
    reasons.set(age.why, [...(reasons.get(age.why) ?? []), key])
  }
  return [...reasons].map(([why, keys]) => ({
    code: 'age-unknown',
    message: `It is not known whether a newer commit was published before, because ${why}: ${listSome(keys)}. If an older run published these, run the newest commit's workflow again.`,
  }))
}

/** Notices of a plan that belong to no single row. */
export function planNotices({ changes }: Plan): readonly string[] {
  const unmanaged = changes.filter(hasUnmanagedContract).map(({ key }) => key)
  if (unmanaged.length === 0) return []
  return [
    `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${listSome(unmanaged)}. Give it as Settings to keep it in the repository.`,
  ]
}

/** The notice of a run with an alias but without a flow module. Null: the run has a module, or no alias. */
export function aliasNote(definitions: readonly Definition[], { moduleAlias }: Policy): string | null {
  if (moduleAlias === null || definitions.length === 0) return null
  if (definitions.some(({ kind }) => kind === 'module')) return null
  return `module-alias is ${quote(moduleAlias)}, but this run has no flow module, and views have no aliases: no alias is moved.`
}

/** A contract is managed only if the definition has one. */
function hasUnmanagedContract({ definition, observation }: Change): boolean {
  const live = observation?.live?.content
  if (definition.content.kind !== 'module' || live?.kind !== 'module') return false
  return definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? '')
}
