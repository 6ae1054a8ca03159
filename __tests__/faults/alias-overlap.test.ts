import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../src/core/hash/content-hash.js'
import {
  aliasesOf,
  aliasInstance,
  aliasStory,
  aliasUntruths,
  backTo,
  deskEntry,
  runWithAlias,
  withTwoVersions,
} from '../support/alias-desk.js'
import { held, untruths } from '../support/truth.js'

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
      const version = sim.console.find('module', 'desk').versions.find(({ number }) => number === live)
      const hash =
        version && contentHash({ kind: 'module', content: version.content.content, settings: null })
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

const updateAlias = 'UpdateContactFlowModuleAlias'

/**
 * What a publish reports of itself and whether the alias is on what is live, if a rollback to the first of the texts
 * runs whole before its call `nth`.
 */
async function rolledBackBefore(nth: number, texts: readonly string[]) {
  const sim = await aliasInstance()
  try {
    for (const text of texts.slice(0, -1)) await runWithAlias(sim, text)
    let met = 'none'
    sim.hook({ nth }, async ({ operation }) => {
      met = operation
      await runWithAlias(sim, texts[0] ?? '', backTo)
    })
    const report = await runWithAlias(sim, texts.at(-1) ?? '')
    const now = held(sim, 'module', 'desk')
    const onAlias = now?.versions.find(([number]) => number === aliasesOf(sim).live)?.[1]
    return { met, isLive: onAlias === now?.live, untruths: untruths(sim, report) }
  } finally {
    await sim.stop()
  }
}

describe.each([
  ['which moves the alias back', ['good', 'bad', 'worse']],
  ['which finds the alias where it belongs', ['good', 'bad']],
])('a rollback %s runs whole while a publish runs', (_, texts) => {
  test('the alias is on what is live, unless the rollback fell between the last read and the move', async () => {
    const operations: string[] = []
    for (let nth = 1; ; nth += 1) {
      const { met, ...end } = await rolledBackBefore(nth, texts)
      if (met === updateAlias) break
      operations.push(met)
      expect({ nth, met, ...end }).toEqual({
        nth,
        met: expect.not.stringMatching('none'),
        isLive: true,
        untruths: [],
      })
    }
    expect(operations).toContain('CreateContactFlowModuleVersion')
  })
})
