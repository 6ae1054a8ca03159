import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Observation } from '../../../src/core/model/observation.js'
import { decide } from '../../../src/core/plan/decide.js'
import {
  aDefinition,
  anObservation,
  aPolicy,
  aSnapshot,
  aView,
  marked,
  restoring,
} from '../../support/builders.js'

const definition = aDefinition()
const [repository, other, restored] = [definition.content, aView('other'), aView('restored')]

/** What the plan says of versions that a rollback made, by what is live and in which version. */
test.each<[name: string, seen: Partial<Observation>, expected: object]>([
  [
    'the version that a rollback made of the repository’s content is reported, not an older one of a publish',
    {
      live: aSnapshot(repository),
      versions: [
        { version: 3, description: 'By hand' },
        { version: 2, description: restoring(contentHash(repository)) },
        { version: 1, description: marked(contentHash(repository)) },
      ],
      contents: new Map([
        [3, other],
        [2, repository],
        [1, repository],
      ]),
    },
    { version: 2, row: 'live-without-version', drift: false },
  ],
  [
    'what was published last is live again after a rollback: nothing drifted',
    {
      live: aSnapshot(other),
      versions: [
        { version: 2, description: restoring(contentHash(restored)) },
        { version: 1, description: marked(contentHash(other)) },
      ],
      contents: new Map([
        [2, restored],
        [1, other],
      ]),
    },
    { version: null, row: 'repository-changed', drift: false },
  ],
])('%s', (_, seen, expected) => {
  const { version, row, drift } = decide(
    definition,
    anObservation({ readMethod: 'describe', ...seen }),
    undefined,
    aPolicy(),
  )
  expect({ version, row, drift }).toEqual(expected)
})
