import type { Key } from '../../core/model/definition.js'
import type { Age, Change, Plan } from '../../core/model/plan.js'
import { writes } from '../../core/plan/decision.js'
import { shortCommit } from '../../core/plan/version-marker.js'
import type { Commits } from '../../ports/github.js'

/** Decides whether this run's commit is older than others. */
export interface AgeReader {
  /** Compares with the commit that a change would replace; undefined: there is nothing to compare with. */
  readonly ofChange: (change: Change) => Promise<Age | undefined>
  /** Compares with a commit of 12 to 64 hex digits. */
  readonly ofCommit: (commit: string) => Promise<Age>
  /** The reason why a newer commit may have been published before this run; null: none can have been. */
  readonly newerCommits: () => Promise<string | null>
}

/** The properties of a run on which the order of commits depends. */
export interface RunCommit {
  /** 40 or 64 hex digits. */
  readonly commit: string
  /** The branch of the run; null: a tag, a pull request, or an event without a branch. */
  readonly branch: string | null
  /** This is another attempt of the run. */
  readonly repeated: boolean
}

/** Creates a reader that asks once per commit, and once for the tip of the branch. */
export function createAgeReader(commits: Commits, run: RunCommit): AgeReader {
  const { commit, branch, repeated } = run
  const ages = new Map<string, Promise<Age>>()
  const ofCommit = (published: string) => {
    const age = ages.get(published) ?? compare(commits, published, commit)
    ages.set(published, age)
    return age
  }
  let tipAge: Promise<Age> | null = null
  // The first attempt runs when its commit arrives. For a tag it is not known whether the branch is published at all.
  const atTip = async () => {
    if (!repeated || branch === null) return undefined
    tipAge ??= ageAtTip(commits, branch, commit)
    return tipAge
  }
  return {
    ofCommit,
    ofChange: async ({ observation, base }) => {
      if (observation === null) return atTip()
      return base === null || base.commit === shortCommit(commit) ? undefined : ofCommit(base.commit)
    },
    newerCommits: async () => {
      const age = await atTip()
      if (age?.order === 'unknown') return age.why
      return age?.order === 'older' ? `${branch} has newer commits, which may have been published` : null
    },
  }
}

/** Reads the age of each definition that would be written. */
export async function readAges(reader: AgeReader, plan: Plan): Promise<ReadonlyMap<Key, Age>> {
  const ages = new Map<Key, Age>()
  for (const change of plan.changes.filter(writes)) {
    const age = await reader.ofChange(change)
    if (age) ages.set(change.key, age)
  }
  return ages
}

async function compare(commits: Commits, published: string, own: string): Promise<Age> {
  const comparison = await commits.compare(published, own)
  switch (comparison.order) {
    case 'unknown':
      return comparison
    case 'no-such-commit':
      return { order: 'other-repository' }
    case 'behind':
      return { order: 'older' }
    default:
      return { order: 'not-older' }
  }
}

/**
 * Compares with the tip of the branch: an old run must not create a name again that a newer commit may have removed.
 */
async function ageAtTip(commits: Commits, branch: string, own: string): Promise<Age> {
  const found = await commits.tipOf(branch)
  if (found.tip === null) return { order: 'unknown', why: found.why }
  return { order: found.tip === own ? 'not-older' : 'older' }
}
