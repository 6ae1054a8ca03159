import { describe, expect, test } from '@jest/globals'
import { type AliasCase, endOf } from '../support/alias-desk.js'

const update = 'UpdateContactFlowModuleAlias'
const describeAlias = 'DescribeContactFlowModuleAlias'

const cases: readonly (readonly [string, AliasCase])[] = [
  [
    'the role may not move it',
    {
      on: 1,
      end: { live: 1 },
      story: 'failed unchanged v2, alias-not-moved',
      switches: { deny: [`connect:${update}`] },
    },
  ],
  [
    'the role may not look at it',
    {
      on: 1,
      end: { live: 1 },
      story: 'failed unchanged v2, alias-not-moved',
      switches: { deny: [`connect:${describeAlias}`] },
    },
  ],
  [
    'the role may not list any',
    {
      on: 1,
      end: { live: 1 },
      story: 'failed null v?, access-denied',
      switches: { deny: ['connect:ListContactFlowModuleAliases'] },
    },
  ],
  [
    'the module may have no more aliases',
    {
      on: 0,
      end: {},
      story: 'failed unchanged v2, alias-not-moved',
      switches: { maxAliases: 0 },
    },
  ],
  [
    'describing lags for a minute',
    {
      on: 1,
      end: { live: 2 },
      story: 'failed unchanged v2, alias v1 → v?, alias-not-moved',
      switches: { aliasLag: 100 },
    },
  ],
  [
    'describing lags for a few calls',
    {
      on: 1,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v1 → v2',
      switches: { aliasLag: 3 },
    },
  ],
  [
    'no version can be read by its number',
    {
      on: 1,
      end: { live: 2 },
      story: 'updated unchanged v2, alias v1 → v2',
      switches: { moduleVersionReadable: 'not-found' },
    },
  ],
  [
    'lists come in pages, the first of them empty',
    {
      on: 1,
      end: { a: 1, b: 1, live: 2 },
      story: 'updated unchanged v2, alias v1 → v2',
      switches: { pageSize: 1, emptyFirstPage: true },
      meanwhile: (sim) => {
        for (const name of ['a', 'b']) sim.console.putAlias('desk', name, 1)
      },
    },
  ],
]

describe('only the alias has to be moved, and', () => {
  test.each(cases)('%s', async (_, each) => {
    const { story, end } = each
    expect(await endOf(each)).toEqual({ story, end, wrong: [] })
  })
})
