import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Observation } from '../../../src/core/model/observation.js'
import type { References } from '../../../src/core/model/reference.js'
import { decide } from '../../../src/core/plan/decide.js'
import { markerText } from '../../../src/core/plan/version-marker.js'
import {
  aCommit,
  aDefinition,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  marked,
  restoring,
} from '../../support/builders.js'

const content = aView('Goes to ${queue/Support}')
const source = contentHash(content)
const written = { content, description: null, tags: {} }
const references = (block: NonNullable<References['resolution']>['block']): References => ({
  written,
  source,
  found: [],
  resolution: { references: [], reviewed: () => written, targets: [], pending: [], block },
})
const unresolved = aDefinition({
  content,
  references: references({ reason: 'unresolved-reference', message: 'No such queue.', place: null }),
})
const resolved = aDefinition({ content, references: references(null) })

const before = aView('before')
const seen = (versions: Observation['versions'], contents: Observation['contents'] = new Map()) =>
  anObservation({ live: aSnapshot(before), versions: versions ?? [], contents, readMethod: 'describe' })
const published = seen([{ version: 3, description: marked(contentHash(before)) }])
/** Version 3 was published from the same source, and version 4 restored what was before it. */
const rolledBack = seen(
  [
    { version: 4, description: restoring(contentHash(before)) },
    { version: 3, description: markerText({ commit: aCommit, hash: contentHash(content), source }) },
  ],
  new Map([[4, before]]),
)

test.each([
  ['a new definition is created', resolved, null, 'write', null],
  ['a new definition is blocked', unresolved, null, 'block', 'unresolved-reference'],
  ['a changed definition is updated', resolved, published, 'write', null],
  ['a changed definition is blocked', unresolved, published, 'block', 'unresolved-reference'],
  ['a definition on hold stays on hold', resolved, rolledBack, 'leave', 'held'],
  [
    'a definition on hold stays on hold if its references cannot be resolved',
    unresolved,
    rolledBack,
    'leave',
    'held',
  ],
] as const)('%s', (_, definition, observation, type, why) => {
  const { decision } = decide(definition, observation, { order: 'not-older' }, aPolicy())
  const reason = decision.type === 'block' ? decision.reason : decision.type === 'leave' ? decision.as : null
  expect([decision.type, reason]).toEqual([type, why])
})
