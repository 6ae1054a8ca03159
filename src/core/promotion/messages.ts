import type { Key } from '../model/definition.js'
import type { LiveVersion } from '../model/report.js'
import { printable } from '../text/quote.js'
import { commitOf, type Instead, type Proof } from './proof.js'
import { instanceOf, type UsableReport } from './usable.js'

/**
 * How this run's commit compares to another one. `ahead`: this one is newer. `no-such-commit`: the repository does not
 * have the other. `why` is the end of a sentence that starts with "because".
 */
export type CommitOrder =
  | { readonly order: 'ahead' | 'behind' | 'identical' | 'diverged' | 'no-such-commit' }
  | { readonly order: 'unknown'; readonly why: string }

/** A report that lacks a definition which would be written. */
export interface Lacking {
  readonly report: UsableReport
  readonly proof: Extract<Proof, { received: false }>
}

/** @param orderOf how this run's commit compares to one of 12 hex digits */
export function notPromotedMessage(
  key: Key,
  lacking: readonly Lacking[],
  orderOf: (commit: string) => CommitOrder,
): string {
  const instances = lacking.map(({ report }) => instanceOf(report)).join(' and ')
  const sentences = lacking.map((each) => reportSentence(key, each, orderOf)).join(' ')
  return `${key}: ${instances} ${lacking.length === 1 ? 'has' : 'have'} not received it as it is in this commit. ${sentences} ${adviceOf(lacking, instances, orderOf)}. To publish the rest without it, leave it out with only.`
}

function adviceOf(
  lacking: readonly Lacking[],
  instances: string,
  orderOf: (commit: string) => CommitOrder,
): string {
  if (lacking.some(({ proof: { why } }) => why === 'left'))
    return 'What a rollback left is not published again until its file changes. Change the definition, or revert the change that was rolled back'
  const isOld = lacking.some(({ proof: { instead } }) => {
    const commit = commitOf(instead)
    return commit !== null && orderOf(commit).order === 'behind'
  })
  return isOld
    ? `Run this workflow on a commit that was published to ${instances}, or publish this one there first`
    : `Publish this commit to ${instances} first, then run this workflow again`
}

function reportSentence(
  key: Key,
  { report, proof: { why, instead } }: Lacking,
  orderOf: (commit: string) => CommitOrder,
): string {
  const name = instanceOf(report)
  const entry = report.entries.get(key)
  switch (why) {
    case 'absent':
      return `The report of ${name} does not have it: its run read other files, or left it out with only.`
    case 'unknown': {
      const reason = entry?.reason ? ` (${printable(entry.reason)})` : ''
      return `The run that made the report of ${name} could not read it${reason}. See its messages.`
    }
    case 'not-there':
      return `${name} has nothing of this name.`
    case 'left':
      return `A rollback on ${name} left this content. ${insteadSentence(name, instead, orderOf)}`
    case 'other':
      return insteadSentence(name, instead, orderOf)
  }
}

function insteadSentence(name: string, instead: Instead, orderOf: (commit: string) => CommitOrder): string {
  switch (instead.is) {
    case 'running':
      return `What ${name} has instead is version ${instead.version}, ${originWords(instead, orderOf)}.`
    case 'published-last': {
      const { version, commit } = instead
      return `Which version runs on ${name} is not known. Version ${version} was published there last, from commit ${commit}, ${orderWords(orderOf(commit))}.`
    }
    case 'unpublished':
      return `No version on ${name} was published by this action.`
    case 'unknown':
      return `Which version runs on ${name} is not known.`
  }
}

function originWords({ commit, restored }: LiveVersion, orderOf: (commit: string) => CommitOrder): string {
  if (commit === null) return 'whose description names no commit'
  const how = restored ? 'restored by a rollback to' : 'published from'
  return `${how} commit ${commit}, ${orderWords(orderOf(commit))}`
}

function orderWords(found: CommitOrder): string {
  switch (found.order) {
    case 'ahead':
      return 'which is older than this commit'
    case 'behind':
      return 'which is newer than this commit'
    case 'identical':
      return 'which is this commit, with other content'
    case 'diverged':
      return 'which is neither older nor newer than this commit'
    case 'no-such-commit':
      return 'which this repository does not have'
    case 'unknown':
      return `and it is not known whether that is older or newer than this commit, because ${found.why}`
  }
}
