import { shortCommit } from '../core/marker.js'
import { writes } from '../core/plan.js'
import type { Age, Change, Key, Plan } from '../core/types.js'
import type { Commits } from '../ports/github.js'

/** How the commit that a change's base was published from stands to this run's; undefined: unknown. */
export type AgeOf = (change: Change) => Promise<Age | undefined>

/** Asks once for each commit. What is not known publishes. */
export function ageReader(commits: Commits, commit: string): AgeOf {
  const known = new Map<string, Promise<Age | undefined>>()
  return async ({ base }) => {
    if (!base || base.commit === shortCommit(commit)) return undefined
    const age = known.get(base.commit) ?? compare(commits, base.commit, commit)
    known.set(base.commit, age)
    return age
  }
}

/** Of each definition that would be written. */
export async function readAges(ageOf: AgeOf, plan: Plan): Promise<ReadonlyMap<Key, Age>> {
  const ages = new Map<Key, Age>()
  for (const change of plan.changes.filter(writes)) {
    const age = await ageOf(change)
    if (age) ages.set(change.key, age)
  }
  return ages
}

async function compare(commits: Commits, published: string, ours: string): Promise<Age | undefined> {
  const { order } = await commits.compare(published, ours)
  if (order === 'unknown' || order === 'no-such-commit') return undefined
  return order === 'behind' ? 'older' : 'not-older'
}
