import { describe, expect, test } from '@jest/globals'
import { pageOfModules, type ReviewedModule } from '../../support/drawn-modules.js'
import { edited, everyBlock, type FlowJson, menus, moduleOf, placed } from '../../support/flow-canvases.js'

const saying = (flow: FlowJson, index: number, text: string) =>
  moduleOf(
    edited(flow, ({ Actions: actions }) => {
      actions[index]!.Parameters.Text = text
    }),
  )

const twelve = menus(12)
const changed: ReviewedModule = {
  name: 'Menu',
  live: moduleOf(twelve),
  repository: saying(twelve, 3, 'Other words'),
}

const count = (page: string, pattern: RegExp) => page.match(pattern)?.length ?? 0

/** What the drawings of a page are called, and what it says of those that are not there. */
const drawingsOf = (page: string) =>
  [
    ...page.matchAll(
      /<svg role="img" aria-label="([^"]*)"|<p class="quiet">([^<]*not (?:be )?drawn[^<]*)<\/p>/g,
    ),
  ].map(([, drawn, missing]) => drawn ?? missing)

describe('the page of modules', () => {
  test('draws what changes, and what is new', async () => {
    const page = await pageOfModules([changed, { name: 'New', live: null, repository: moduleOf(twelve) }])
    expect(drawingsOf(page)).toEqual(['Drawing of 12 blocks, 1 of them changed', 'Drawing of 12 blocks'])
    expect([count(page, /~ changed/g) > 0, count(page, /id="f0-n/g), count(page, /id="f1-n/g)]).toEqual([
      true,
      12,
      12,
    ])
  })

  test('draws what the repository changes apart from what the console changed', async () => {
    const published = moduleOf(twelve)
    const page = await pageOfModules([{ ...changed, live: saying(twelve, 7, 'Hot fix'), published }])
    expect(drawingsOf(page)).toEqual([
      'Drawing of 12 blocks, 1 of them changed',
      'Drawing of 12 blocks, 1 of them changed',
    ])
    expect(page.indexOf('id="f0u-n')).toBeLessThan(page.indexOf('id="f0-n'))
  })

  test('draws nothing of a module that runs as before, or that cannot be read', async () => {
    const renamed = JSON.parse(JSON.stringify(twelve).replaceAll('"block 3"', '"another name"'))
    const page = await pageOfModules([
      { ...changed, name: 'Renamed', repository: moduleOf(renamed) },
      { ...changed, name: 'Odd', repository: moduleOf('no flow') },
    ])
    expect(drawingsOf(page)).toEqual([])
  })

  test('has the names of the instance in place of ids', async () => {
    const id = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
    const flow = edited(twelve, ({ Actions: actions }) => {
      actions[3]!.Parameters = { PromptId: id }
    })
    const module = { ...changed, repository: moduleOf(flow) }
    const page = await pageOfModules([module], (text) => text.replaceAll(id, 'prompt/Welcome'))
    expect(page).toMatch(/<text class="[^"]*"[^>]*>[^<]*prompt\/Welcome/)
  })

  test('of many modules draws what is nearest to the changes', async () => {
    const hundred = placed(menus(100))
    const modules = Array.from({ length: 60 }, (_, index) => ({
      name: `Menu ${index}`,
      live: moduleOf(hundred),
      repository: saying(hundred, 42, `Words ${index}`),
    }))
    const page = await pageOfModules([
      ...modules,
      { name: 'Small', live: null, repository: moduleOf(menus(3)) },
    ])
    const all = drawingsOf(page)
    expect([all.length, new Set(all)]).toEqual([
      121,
      new Set([
        'Drawing of 49 blocks, 1 of them changed',
        '51 more blocks not drawn: this page has room for those nearest to what changed.',
        'Drawing of 50 blocks, 1 of them changed',
        '50 more blocks not drawn: this page has room for those nearest to what changed.',
        'Drawing of 3 blocks',
      ]),
    ])
  })

  test('of more than it draws says which are not drawn', async () => {
    const three = menus(3)
    const modules = Array.from({ length: 252 }, (_, index) => ({
      name: `Menu ${String(index).padStart(3, '0')}`,
      live: moduleOf(three),
      repository: saying(three, 1, `Words ${index}`),
    }))
    const drawings = drawingsOf(await pageOfModules(modules))
    expect([drawings.length, new Set(drawings.slice(0, 250)), new Set(drawings.slice(250))]).toEqual([
      252,
      new Set(['Drawing of 3 blocks, 1 of them changed']),
      new Set(['The module is not drawn: so many modules change at once that only the first 250 are.']),
    ])
  })

  test('says which are not drawn also where those before them cannot be drawn', async () => {
    const modules = Array.from({ length: 252 }, (_, index) => ({
      name: `Module ${String(index).padStart(3, '0')}`,
      live: null,
      repository: moduleOf(index < 250 ? 'no flow' : twelve),
    }))
    const notDrawn = 'The module is not drawn: so many modules change at once that only the first 250 are.'
    expect(drawingsOf(await pageOfModules(modules))).toEqual([notDrawn, notDrawn])
  })

  test('of 200 changed modules has at most 8 MB', async () => {
    const every = everyBlock()
    const modules = Array.from({ length: 200 }, (_, index) => ({
      name: `Module ${index}`,
      live: moduleOf(every),
      repository: moduleOf(JSON.parse(JSON.stringify(every).replaceAll('words', `words ${index}`))),
    }))
    const page = await pageOfModules(modules)
    expect([Buffer.byteLength(page) <= 8_000_000, drawingsOf(page).length]).toEqual([true, 400])
  })
})
