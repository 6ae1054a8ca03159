import { expect, test } from '@jest/globals'
import type { Key } from '../../../src/core/model/definition.js'
import { skipDependants } from '../../../src/core/plan/dependants.js'
import { planOf } from '../../../src/core/plan/plan.js'
import { aChange, aDefinition, aView } from '../../support/builders.js'

const written = { content: aView('a'), description: null, tags: {} }

/** A definition that a rollback would write, unless its action is another, and that refers to others. */
function change(
  key: Key,
  targets: readonly Key[],
  action: 'rollback' | 'blocked' | 'unchanged' = 'rollback',
) {
  const resolution = { references: [], reviewed: () => written, targets, pending: [], block: null }
  const references = { written, source: 's', found: [], resolution }
  return aChange({ definition: aDefinition({ key, references }), action })
}

/** Each definition, with what it is left alone for. */
function skipped(leftOut: readonly string[], ...changes: readonly ReturnType<typeof change>[]) {
  const before = planOf('i', changes)
  const after = planOf('i', skipDependants(changes, new Set(leftOut)))
  expect(after.digest).toBe(before.digest)
  return after.changes.map(({ key, decision }) =>
    decision.type === 'skip' && decision.reason === 'dependency'
      ? `${key} for ${decision.target}`
      : `${key} ${decision.type}`,
  )
}

test('what refers to a blocked definition is skipped, directly or through others', () => {
  expect(
    skipped(
      [],
      change('module/A', ['module/B']),
      change('module/B', ['module/C']),
      change('module/C', [], 'blocked'),
      change('module/D', []),
    ),
  ).toEqual(['module/A for module/B', 'module/B for module/C', 'module/C block', 'module/D write'])
})

test('what refers to an invalid definition is skipped', () => {
  expect(skipped(['view/bad'], change('module/A', ['view/bad']))).toEqual(['module/A for view/bad'])
})

test('in a ring with a blocked one all others are skipped, each once', () => {
  expect(
    skipped(
      [],
      change('module/A', ['module/A', 'module/C']),
      change('module/B', ['module/A']),
      change('module/C', ['module/B'], 'blocked'),
    ),
  ).toEqual(['module/A for module/C', 'module/B for module/A', 'module/C block'])
})

test('what is not written is not skipped, and neither is what refers to it', () => {
  expect(
    skipped(
      [],
      change('module/A', ['module/B']),
      change('module/B', ['module/C'], 'unchanged'),
      change('module/C', [], 'blocked'),
    ),
  ).toEqual(['module/A write', 'module/B leave', 'module/C block'])
})
