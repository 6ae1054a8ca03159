import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../src/core/hash/content-hash.js'
import {
  aliasesOf,
  aliasStory,
  aliasUntruths,
  deskEntry,
  runWithAlias,
  withTwoVersions,
} from '../support/alias-desk.js'

const commit = (digit: string) => ({ commit: digit.repeat(40) })

describe.each([
  ['module versions deduplicate', true],
  ['module versions do not deduplicate', false],
])('%s: two runs overlap', (_, moduleVersionsDeduplicate) => {
  test('over the same content: the alias is on a version of it, and no run says otherwise', async () => {
    for (let round = 0; round < 10; round += 1) {
      const sim = await withTwoVersions(2, { moduleVersionsDeduplicate })
      const both = await Promise.all(['c', 'd'].map((digit) => runWithAlias(sim, 'three', commit(digit))))
      const { live = 0 } = aliasesOf(sim)
      const held = sim.console.find('module', 'desk').versions.find(({ number }) => number === live)
      const hash = held && contentHash({ kind: 'module', content: held.content.content, settings: null })
      expect([hash, ...both.flatMap((report) => aliasUntruths(sim, report))]).toEqual([
        deskEntry(both[0]!).contentSha256,
      ])
      expect(both.flatMap(({ failures }) => failures)).toEqual([])
      await sim.stop()
    }
  }, 60_000)

  test('over other content: the alias is on a version that one of them made, and the next run settles it', async () => {
    for (let round = 0; round < 10; round += 1) {
      const sim = await withTwoVersions(2, { moduleVersionsDeduplicate })
      await Promise.all(['three', 'four'].map((text, index) => runWithAlias(sim, text, commit('cd'[index]!))))
      await runWithAlias(sim, 'five', commit('e'))
      const last = await runWithAlias(sim, 'five', commit('e'))
      const highest = sim.console.find('module', 'desk').versions.at(-1)?.number
      expect([aliasStory(last), aliasesOf(sim)]).toEqual([
        `unchanged unchanged v${highest}`,
        { live: highest },
      ])
      await sim.stop()
    }
  }, 60_000)
})
