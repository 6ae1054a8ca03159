import type { Change, WentBack } from '../model/plan.js'
import { keepsLive } from '../plan/decision.js'
import { driftCause, unknownCause } from '../plan/drift-causes.js'

/** What a reader must know before an update replaces content that no publish of the last version put there. */
export function overwriteMessage(change: Change): string {
  const { key, wentBack } = change
  const kept = keepsLive(change) ? ' It is kept as a version first.' : ''
  const todo = wentBack === null ? 'bring it into the repository' : 'run the rollback again instead'
  return `${key}: ${foundSentences(change)} Publishing replaces what is live.${kept} If it is wanted, ${todo}.`
}

function foundSentences(change: Change): string {
  const { wentBack, overwrites } = change
  if (wentBack !== null) return wentBackSentences(change, wentBack)
  const cause = overwrites === 'console' ? driftCause : unknownSentences(change)
  return `what is live is not ${lastPublished(change)}. ${cause}`
}

const choices =
  "To publish the repository's content, set overwrite-drift: true. To keep what is live, bring it into the repository."

/** The message of drift whose cause the history does not show. */
export function unexplainedMessage(change: Change): string {
  const { key, repository, base, baseVersion, restored } = change
  // The marker of a module's version may name this content by another reading, with its contract or without.
  const isBase = base?.hash === repository || restored === null
  const version = isBase ? baseVersion : restored.version
  return `${key}: what is live is not version ${version}, which was made of this content. ${unknownSentences(change)} Look at what is live. ${choices} A checkout with fetch-depth: 0 lets the action find out.`
}

/** The message of drift to the content of an older version. */
export function wentBackMessage(change: Change, wentBack: WentBack): string {
  return `${change.key}: ${wentBackSentences(change, wentBack)} Nothing is on hold. To finish the rollback, run it again. ${choices}`
}

function unknownSentences({ historyUnknown }: Change): string {
  return `${unknownCause} Which one is not known, because ${historyUnknown ?? 'the history was not read'}.`
}

function wentBackSentences(change: Change, wentBack: WentBack): string {
  const { version, commit } = wentBack
  return `version ${version} (commit ${commit}) has what is live, although ${lastPublished(change)} was published after it. ${wentBackCause(change, wentBack)}`
}

function wentBackCause(change: Change, { commit, hasKept }: WentBack): string {
  if (hasKept)
    return `A run of commit ${commit} was cut short after it saved what was live before. That run put this content there, or somebody restored it in the console.`
  return change.historyUnknown === null
    ? 'A rollback was cut short, or somebody restored it in the console.'
    : unknownSentences(change)
}

/** The version that a run of this action put live last: the last publish's, or a later rollback's. */
function lastPublished({ base, baseVersion, restored }: Change): string {
  const { version, commit } = restored ?? { version: baseVersion, commit: base?.commit }
  return `version ${version} (commit ${commit})`
}
