import type { Definition } from '../model/definition.js'
import type { Age, Change, Decision, Write } from '../model/plan.js'
import { referenceBlockOf } from '../resolve/state.js'
import { newAlias } from './alias.js'
import { latenessOf, unlessLate } from './lateness.js'
import type { Policy } from './policy.js'

/** The decision about a definition that the instance does not have. */
export function createOrMissing(definition: Definition, age: Age | undefined, policy: Policy): Change {
  const { description, tags } = definition
  const hasMetadata = description !== null || Object.keys(tags).length > 0
  const metadata = hasMetadata ? { description, tags: Object.keys(tags).length > 0 ? tags : null } : null
  const write = { content: 'create', metadata, alias: newAlias(definition, policy) } as const
  return {
    key: definition.key,
    definition,
    observation: null,
    decision: missingDecision(definition, write, age, policy),
    row: null,
    repository: definition.hash,
    live: null,
    base: null,
    baseVersion: null,
    left: null,
    restored: null,
    overwrites: 'nobody',
    wentBack: null,
    historyUnknown: null,
    age: age ?? null,
    version: null,
    highest: null,
    drift: null,
    draft: null,
  }
}

function missingDecision(
  definition: Definition,
  write: Write,
  age: Age | undefined,
  policy: Policy,
): Decision {
  // A definition that is new in this older checkout, or was deleted since, is not part of a rollback.
  if (policy.rollback) return { type: 'skip', reason: 'not-found', write }
  if (!policy.createMissing) return { type: 'block', reason: 'not-found' }
  const unresolved = referenceBlockOf(definition)
  if (unresolved !== null) return { type: 'block', reason: unresolved.reason }
  // A deleted or renamed name must not come back, whichever way the run was started.
  return unlessLate({ type: 'write', write }, latenessOf(age, { ...policy, branchPush: true }))
}
