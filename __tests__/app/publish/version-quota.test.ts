import { expect, test } from '@jest/globals'
import type { PublishContext } from '../../../src/app/publish/context.js'
import { versionQuotaError } from '../../../src/app/publish/version-quota.js'
import type { Kind } from '../../../src/core/model/definition.js'
import { ActionError } from '../../../src/core/model/errors.js'
import { aModule, aSnapshot, aView } from '../../support/builders.js'

const cause = new ActionError('quota-exceeded', 'quota', 'The service refused it.')
const denied = new ActionError('access-denied', 'access-denied', 'The role may not list aliases.')

/** The sentences of the error between what is wrong and what to do in the end. */
async function advice(kind: Kind, versions: readonly number[], aliased: readonly number[] | ActionError) {
  const reader = {
    versions: async () => versions.map((version) => ({ version, description: '' })),
    aliases: async () => {
      if (aliased instanceof ActionError) throw aliased
      return aliased.map((version) => ({ id: `${version}`, name: `on-${version}`, version }))
    },
  }
  const live = aSnapshot(kind === 'view' ? aView('live') : aModule('live'))
  const request = { key: `${kind}/Desk`, kind, id: 'an-id', description: '', live, highest: 9 } as const
  const error = await versionQuotaError({ reader } as unknown as PublishContext, request, cause)
  expect(error).toMatchObject({ reason: 'quota-exceeded', code: 'version-quota', cause })
  const [, sentences] =
    /^\S+: the quota of versions is full\. (.*) Then run the workflow again\. The service refused it\.$/.exec(
      error.message,
    ) ?? []
  return sentences
}

test.each<[string, Kind, readonly number[], readonly number[] | ActionError, string]>([
  [
    'a view’s versions but the newest, the oldest first',
    'view',
    [9, 8, 7],
    [],
    'Old versions: 7, 8. Delete those that no flow pins.',
  ],
  [
    'a module’s versions to which no alias points',
    'module',
    [9, 8, 7, 6],
    [7],
    'Old versions that no alias points to: 6, 8. Delete those that no flow pins.',
  ],
  ['none, if all are used', 'module', [9, 8], [8], 'Ask for a higher quota.'],
  [
    'none, if they cannot be read',
    'module',
    [9, 8],
    denied,
    'Which old versions can be deleted could not be found out: The role may not list aliases.',
  ],
])(
  'a full quota names the versions that can be deleted: %s',
  async (_, kind, versions, aliased, expected) => {
    expect(await advice(kind, versions, aliased)).toBe(expected)
  },
)
