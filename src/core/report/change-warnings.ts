import type { Change, Plan } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { actionOf, keepsLive, reasonOf, writeOf } from '../plan/decision.js'
import { listSome } from '../text/list-some.js'

/** What a reader must know about a change beyond its row, whether it is planned or was carried out. */
export function changeWarnings(change: Change): readonly Warning[] {
  return [...overwriteWarning(change), ...finishWarning(change)]
}

function overwriteWarning(change: Change): readonly Warning[] {
  const { overwrites } = change
  const isUpdate = writeOf(change)?.content === 'update'
  if (overwrites === 'nobody' || (!isUpdate && reasonOf(change) !== 'drifted')) return []
  return [{ code: 'overwrites-console-edit', message: overwriteMessage(change) }]
}

function overwriteMessage(change: Change): string {
  const { key, overwrites, historyUnknown, baseVersion, base } = change
  const published = `version ${baseVersion} (commit ${base?.commit})`
  const kept = keepsLive(change) ? ' What is live is kept as a version first.' : ''
  const advice = 'If it is wanted, bring it into the repository.'
  return overwrites === 'console'
    ? `${key}: somebody changed it in the console after ${published} was published. Publishing undoes that change.${kept} ${advice}`
    : `${key}: what is live is not ${published}. Either somebody changed it in the console, or an earlier publish did not finish; which one is not known, because ${historyUnknown ?? 'the history was not read'}. Publishing replaces it.${kept} ${advice}`
}

function finishWarning(change: Change): readonly Warning[] {
  const { key, row } = change
  if (writeOf(change)?.content !== 'update' || row !== 'finishes-earlier-publish') return []
  const message = `${key}: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.`
  return [{ code: 'finishes-earlier-publish', message }]
}

/** Why a change is not carried out, where its reason alone does not say enough; else null. */
export function changeMessage(change: Change): string | null {
  const { key, row, repository, age, base, baseVersion, restored, historyUnknown } = change
  const [action, reason] = [actionOf(change), reasonOf(change)]
  if (action === 'held' && restored)
    return `${key}: a rollback left version ${baseVersion} (commit ${base?.commit}) and restored version ${restored.version} (commit ${restored.commit}). The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`
  if (action === 'drifted' && row === 'console-or-unfinished-publish')
    return `${key}: what is live is not version ${base?.hash === repository ? baseVersion : restored?.version}, which was made of this content. Either somebody changed it in the console, or an earlier publish did not finish; which one is not known, because ${historyUnknown ?? 'the history was not read'}. Look at what is live. To publish the repository's content, set overwrite-drift: true; to keep what is live, bring it into the repository. A checkout with fetch-depth: 0 lets the action find out.`
  if (reason === 'age-unknown' && age?.order === 'unknown')
    return `${key}: it is not known whether ${base ? `commit ${base.commit} is newer than this one` : 'the branch has a newer commit, which may have removed the definition'}, because ${age.why}. Run it again when that can be found out, or set allow-older: true.`
  if (reason === 'other-repository')
    return `${key}: version ${baseVersion} was published from commit ${base?.commit}, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.`
  return null
}

/** Definitions that are published although nobody knows whether a newer commit was published before. */
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

/** What a plan is good to know of beside its rows. */
export function planNotices({ changes }: Plan): readonly string[] {
  const unmanaged = changes.filter(hasUnmanagedContract).map(({ key }) => key)
  if (unmanaged.length === 0) return []
  return [
    `A contract (inputs, results or branches) is live that the definition does not give, and is left as it is: ${listSome(unmanaged)}. Give it as Settings to keep it in the repository.`,
  ]
}

/** A contract is managed only where the definition gives it. */
function hasUnmanagedContract({ definition, observation }: Change): boolean {
  const live = observation?.live?.content
  if (definition.content.kind !== 'module' || live?.kind !== 'module') return false
  return definition.content.settings === null && !/^\s*(\{\s*\})?\s*$/.test(live.settings ?? '')
}
