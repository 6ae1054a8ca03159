import type { Finding } from './finding.js'
import type { Steps } from './refusal-steps.js'
import type { Target } from './refusal-target.js'

/**
 * Our own finding at the place that the service names: at the same member, or one around it or inside it; of several, the
 * one about what the service's words are about. For a view,
 * the first finding in the component is used, because the validator often names a correct member ("must be equal to
 * constant"). Null: none.
 */
export function findOwnFinding(target: Target, words: string, findings: readonly Finding[]): Finding | null {
  const { path, block } = target
  const near = findings.filter((finding) => finding.path.root === path.root)
  if (block?.noun === 'component')
    return near.find(({ path: { members } }) => startsWith(members, block.path.members)) ?? null
  const same = near.filter(({ path: { members } }) => isSamePlace(members, path.members))
  const error = /\bError: (\w{1,100})/.exec(words)?.[1]
  const named = same.find(({ message }) => error !== undefined && message.includes(error))
  const codes = subjects.find(([form]) => form.test(words))?.[1] ?? []
  return named ?? same.find(({ code }) => codes.includes(code)) ?? same[0] ?? null
}

/** What the service's words are about, and the codes of findings about the same: a block may have several findings. */
const subjects: readonly (readonly [words: RegExp, codes: readonly string[]])[] = [
  [/\bempty\b/i, ['empty-string', 'null-value']],
  [/\baction type\b/i, ['invalid-action-type', 'unknown-action-type', 'retired-action']],
  [
    /\bproperty name\b/i,
    ['unknown-parameter', 'forbidden-parameter', 'exclusive-parameters', 'undeclared-result-data'],
  ],
  [
    /\bproperty value\b/i,
    [
      'parameter-value',
      'empty-string',
      'null-value',
      'unresolved-placeholder',
      'invalid-reference',
      'condition-operand',
      'identifier-form',
      'undeclared-result',
    ],
  ],
  [/\berror\b/i, ['missing-error-branch', 'forbidden-error-branch', 'unknown-error-branch']],
  [/\bbranch\b/i, ['missing-condition', 'condition-operator', 'condition-operand', 'unsupported-conditions']],
  [/\b(?:missing|required)\b/i, ['missing-parameter', 'missing-next-action', 'action-structure']],
]

/** A finding about the content as a whole does not belong to each of its parts. */
function isSamePlace(ours: Steps, theirs: Steps): boolean {
  if (theirs.length === 0) return ours.length === 0 || (ours.length === 1 && ours[0] === 'Settings')
  return ours.length > 0 && (startsWith(ours, theirs) || startsWith(theirs, ours))
}

function startsWith(members: Steps, start: Steps): boolean {
  return start.every((member, n) => members[n] === member)
}
