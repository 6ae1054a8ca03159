import type { Finding } from './finding.js'
import type { Steps } from './refusal-steps.js'
import type { Target } from './refusal-target.js'

/**
 * What we ourselves find at the place that the service names: at the same member, or one that holds it or is in it. Of a
 * view the first finding in the component will do, as the validator often names a member that is right ("must be equal to
 * constant"). Null: none.
 */
export function findingAt(target: Target, words: string, findings: readonly Finding[]): Finding | null {
  const { path, block } = target
  const near = findings.filter((finding) => finding.path.root === path.root)
  if (block?.noun === 'component')
    return near.find(({ path: { members } }) => startsWith(members, block.path.members)) ?? null
  const same = near.filter(({ path: { members } }) => isSamePlace(members, path.members))
  const error = /\bError: (\w{1,100})/.exec(words)?.[1]
  return same.find(({ message }) => error !== undefined && message.includes(error)) ?? same[0] ?? null
}

/** What is said of the content as a whole is not about each of its parts. */
function isSamePlace(ours: Steps, theirs: Steps): boolean {
  if (theirs.length === 0) return ours.length === 0 || (ours.length === 1 && ours[0] === 'Settings')
  return ours.length > 0 && (startsWith(ours, theirs) || startsWith(theirs, ours))
}

function startsWith(members: Steps, start: Steps): boolean {
  return start.every((member, n) => members[n] === member)
}
