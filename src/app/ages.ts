import { shortCommit } from '../core/marker.js'
import { writes } from '../core/plan.js'
import type { Age, Key, Plan } from '../core/types.js'
import type { Commits } from '../ports/github.js'

/**
 * How the commit that was published last stands to this run's, for each definition that would be written: `older`
 * where ours is strictly older. Where GitHub does not know, nothing is said, and the plan publishes.
 */
export async function readAges(commits: Commits, plan: Plan, commit: string): Promise<ReadonlyMap<Key, Age>> {
  const written = plan.changes
    .filter(writes)
    .flatMap(({ key, base }) => (base ? [{ key, commit: base.commit }] : []))
  const others = [...new Set(written.map(({ commit: published }) => published))].filter(
    (published) => published !== shortCommit(commit),
  )
  const ages = new Map<string, Age>()
  for (const published of others) {
    const standing = await commits.compare(published, commit)
    if (standing !== 'unknown') ages.set(published, standing === 'behind' ? 'older' : 'not-older')
  }
  return new Map(written.flatMap(({ key, commit: published }) => ageOf(key, ages.get(published))))
}

function ageOf(key: Key, age: Age | undefined): [Key, Age][] {
  return age === undefined ? [] : [[key, age]]
}
