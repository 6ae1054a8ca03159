import { describe, expect, test } from '@jest/globals'
import type {
  ChartNode,
  Detail,
  Item,
  ReportedDifference,
  TextSegment,
} from '../../src/core/model/difference.js'
import { attentionBlocks } from '../../src/render/attention.js'
import { differenceBlocks } from '../../src/render/difference/blocks.js'
import { breakageOf } from '../../src/render/difference/breaking.js'
import { diagram } from '../../src/render/difference/diagrams.js'
import { changeList } from '../../src/render/difference/items.js'
import { mermaid } from '../../src/render/difference/mermaid.js'
import { readAloudList } from '../../src/render/difference/read-aloud.js'
import { fitBlocks } from '../../src/render/fit.js'
import { aChart, aDetail, aModuleDifference, anItem, anOutline } from '../support/differences.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const detailOf = (detail: Partial<Detail>) =>
  changeList(aModuleDifference({ items: [anItem({ details: [aDetail(detail)] })] }))
    .join('\n')
    .split('\n')
    .at(-1)

const same = (text: string): TextSegment => ({ mark: 'same', text })
const removed = (text: string): TextSegment => ({ mark: 'removed', text })
const added = (text: string): TextSegment => ({ mark: 'added', text })
const long = 'word '.repeat(40)

describe('a detail', () => {
  test.each<[string, Partial<Detail>, string]>([
    ['that changed', {}, '  - `Text`: `Hello` → `Good morning`'],
    ['that is new', { before: null }, '  - `Text`: added `Good morning`'],
    ['that is gone', { after: null }, '  - `Text`: removed, was `Hello`'],
    ['of the next block', { label: '' }, '  - `next`: `Hello` → `Good morning`'],
    ['without values', { before: null, after: null }, '  - `Text`'],
    [
      'of long values that differ late',
      { before: `${'x'.repeat(200)} 100`, after: `${'x'.repeat(200)} 900` },
      `  - \`Text\`: \`…${'x'.repeat(39)} 100\` → \`…${'x'.repeat(39)} 900\``,
    ],
    [
      'that looks the same',
      { before: 'Gr\u{FC}n', after: 'Gru\u{308}n' },
      '  - `Text`: `Gr\\u{FC}n` → `Gru\\u{308}n`',
    ],
    [
      'of a kind of blank',
      { words: [same('a'), removed(' '), added('\u{A0}'), same('b')] },
      '  - `Text`: a<del>\\\\u{20}</del> <ins>\\\\u{A0}</ins>b',
    ],
    [
      'of a long word that differs late',
      { words: [removed(`${'x'.repeat(200)}1`), added(`${'x'.repeat(200)}2`)] },
      `  - \`Text\`: <del>…${'x'.repeat(40)}1</del> <ins>…${'x'.repeat(40)}2</ins>`,
    ],
    ['that became empty', { after: '' }, '  - `Text`: `Hello` → *empty*'],
    [
      'word by word',
      { words: [same('Press '), removed('1'), added('2'), same(' now')] },
      '  - `Text`: Press <del>1</del> <ins>2</ins> now',
    ],
    [
      'with blanks alone, which show',
      { words: [same('a'), added('  '), same('b')] },
      '  - `Text`: a<ins>␣</ins>b',
    ],
    [
      'with a long text around the change',
      { words: [same(long), added('new '), same(long), removed('old '), same(long)] },
      `  - \`Text\`: …${long.slice(-60)}<ins>new </ins>${long.slice(0, 59)}… …${long.slice(-60)}<del>old </del>${long.slice(0, 59)}…`,
    ],
  ])('%s', (_, detail, expected) => {
    expect(detailOf(detail)).toBe(expected)
  })

  test('of a long value is cut', () => {
    expect(detailOf({ before: null, after: 'x'.repeat(1_000) })).toBe(
      `  - \`Text\`: added \`${'x'.repeat(159)}…\``,
    )
  })
})

describe('a part that came or went as a whole', () => {
  const linesOf = (item: Partial<Item>) =>
    changeList(aModuleDifference({ items: [anItem(item)] }))[0]
      ?.split('\n')
      .slice(3)
  test.each<[string, Partial<Item>, string]>([
    ['added', { mark: 'added', details: [aDetail({ before: null })] }, '  - `Text`: `Good morning`'],
    ['removed', { mark: 'removed', details: [aDetail({ after: null })] }, '  - `Text`: `Hello`'],
    [
      'an empty text',
      { mark: 'added', details: [aDetail({ before: null, after: '' })] },
      '  - `Text`: *empty*',
    ],
    [
      'the transition to the next block, whose own block is still there',
      { mark: 'removed', aspect: 'error-branch', details: [aDetail({ after: null })] },
      '  - `Text`: removed, was `Hello`',
    ],
  ])('%s', (_, item, line) => {
    expect(linesOf(item)?.slice(1)).toEqual([line])
  })
})

describe('what breaks', () => {
  const affected = 'Affected at once are callers. Others are not.'
  test.each<[string, readonly string[], ReturnType<typeof breakageOf>]>([
    ['nothing', [], { each: [], all: '' }],
    ['one', [`A is gone. ${affected}`], { each: [`A is gone. ${affected}`], all: '' }],
    [
      'two that end alike',
      [`A is gone. ${affected}`, `B is gone. ${affected}`],
      { each: ['A is gone.', 'B is gone.'], all: affected },
    ],
    [
      'two that end otherwise',
      ['A is gone. Nobody cares.', 'B is gone. All care.'],
      { each: ['A is gone. Nobody cares.', 'B is gone. All care.'], all: '' },
    ],
    ['twice the same', ['A is gone.', 'A is gone.'], { each: ['A is gone.', 'A is gone.'], all: '' }],
  ])('%s', (_, messages, reported) => {
    expect(breakageOf(messages)).toEqual(reported)
  })

  test('is a line each of what needs eyes, and in no fold', () => {
    const breaking = ['A', 'B'].map((name) => ({ code: 'gone', message: `${name} is gone. ${affected}` }))
    const difference = aModuleDifference({ breaking, items: [], picture: null })
    const report = aReport({ mode: 'plan', entries: entriesOf(planned('module/M', { difference })) })
    expect(fitBlocks(attentionBlocks(report), 1e6, '')).toBe(
      `> [!WARNING]\n> - **\`module/M\`** breaking: A is gone.\n> - **\`module/M\`** breaking: B is gone. ${affected}\n`,
    )
    const withItem = aModuleDifference({ breaking, picture: null })
    expect(fitBlocks(blocksOf([withItem]), 1e6, '')).not.toContain('is gone.')
  })
})

describe('a list of changes', () => {
  test('is grouped by aspect, in the aspects’ order', () => {
    const items = [
      anItem({ aspect: 'transition', subject: 'C', details: [] }),
      anItem({ aspect: 'contract', subject: 'A', details: [] }),
      anItem({ aspect: 'transition', mark: 'added', subject: 'D', details: [] }),
    ]
    expect(changeList(aModuleDifference({ items }))).toEqual([
      '\n**Contract**\n\n- **changed** `A`',
      '\n**Transitions**\n\n- **changed** `C`',
      '- **added** `D`',
    ])
  })

  test('ends after 100 items and 20 details, and says so', () => {
    const items = Array.from({ length: 103 }, () =>
      anItem({ details: Array.from({ length: 22 }, () => aDetail()) }),
    )
    const list = changeList(aModuleDifference({ items }))
    expect(list.length).toBe(101)
    expect(list[1]?.split('\n').at(-1)).toBe('  - and 2 more')
    expect(list.at(-1)).toBe('\n*And 3 more changes: in the HTML report.*')
  })

  test('counts what is not kept, and does not send anybody to look for it', () => {
    const omitted = [
      { aspect: 'block', mark: 'changed', count: 40 },
      { aspect: 'error-branch', mark: 'removed', count: 2 },
    ] as const
    const items = Array.from({ length: 101 }, () => anItem({ details: [] }))
    const [fold] = blocksOf([aModuleDifference({ items, omitted, breaking: [] })])
    expect(fold?.open).toContain('143 changes')
    expect(fold?.open).toContain('Blocks: 141 changed · Error branches: 2 removed')
    expect(fold?.items.slice(-2)).toEqual([
      '\n*And 1 more change: in the HTML report.*',
      '\n*42 more changes only counted, because so much changed at once.*',
    ])
  })

  test('where nothing is kept, is not taken for one of nothing', () => {
    const omitted = [{ aspect: 'block', mark: 'changed', count: 1 }] as const
    const [fold] = blocksOf([aModuleDifference({ items: [], omitted, breaking: [], picture: null })])
    expect(fold?.items).toEqual(['\n*1 more change only counted, because so much changed at once.*'])
  })
})

describe('a flow chart', () => {
  const nodes = (count: number): readonly ChartNode[] =>
    Array.from({ length: count }, (_, index) => ({ id: `n${index}`, label: 'x'.repeat(60), mark: 'same' }))

  test.each([
    ['of 200 blocks is drawn', 200, 0, true],
    ['of 400 blocks is not', 400, 0, false],
    ['of 300 edges is drawn', 2, 300, true],
    ['of 301 edges is not', 2, 301, false],
  ])('%s', (_, count, edgeCount, drawn) => {
    const edges = Array.from({ length: edgeCount }, () => ({
      from: 'n0',
      to: 'n1',
      label: '',
      mark: 'same' as const,
    }))
    const chart = { ...aChart, nodes: nodes(count), edges }
    expect(mermaid(chart) !== null).toBe(drawn)
    expect(diagram(chart)[0]?.startsWith(drawn ? '```mermaid\n' : '*The flow chart is too large')).toBe(true)
  })

  test('leaves out edges to blocks that it does not show', () => {
    const edges = [{ from: 'n0', to: 'n9', label: '', mark: 'same' as const }]
    expect(mermaid({ ...aChart, nodes: nodes(1), edges })?.split('\n').length).toBe(3)
  })

  test('says what is not drawn', () => {
    expect(diagram(aChart).slice(1)).toEqual(['*2 more touched blocks not drawn.*'])
    expect(diagram({ ...aChart, omitted: 0 }).slice(1)).toEqual([])
  })
})

describe('an outline', () => {
  test('marks its lines as a diff does', () => {
    expect(diagram(anOutline)).toEqual([
      [
        '```diff',
        '  Body',
        '!   Form "Wrap-up"',
        '+     Form input "Reason"',
        '!     Date picker "Call back on" (moved)',
        '-     Text area "Notes"',
        '      4 more',
        '```',
      ].join('\n'),
    ])
  })

  test('has a fence that its text cannot close', () => {
    const lines = [{ depth: 0, label: '````', mark: 'same' as const }]
    expect(diagram({ ...anOutline, lines })).toEqual(['`````diff\n  ````\n`````'])
  })

  test('ends after 150 lines, and says so', () => {
    const lines = Array.from({ length: 160 }, () => ({ depth: 0, label: 'x', mark: 'added' as const }))
    const [text, note] = diagram({ ...anOutline, lines, omitted: 5 })
    expect([text?.split('\n').length, note]).toEqual([152, '*15 more touched parts not drawn.*'])
  })
})

const blocksOf = (differences: readonly ReportedDifference[], diagrams = true) =>
  differenceBlocks(
    aReport({
      entries: entriesOf(
        ...differences.map((difference, index) => planned(`module/M${index}`, { difference })),
      ),
    }),
    { diagrams, undone: true },
  )

describe('all that differs', () => {
  test('is nothing where nothing does', () => {
    const report = aReport({ entries: entriesOf(planned('view/A')) })
    expect([...differenceBlocks(report, { diagrams: true, undone: true })]).toEqual([])
  })

  test('is one line for each definition of which only identifiers differ', () => {
    const same = aModuleDifference({ items: [], breaking: [], picture: null })
    expect(fitBlocks(blocksOf([same, same]), 1_000, '')).toBe(
      'No change in behaviour:\n\n- `module/M0`: only identifiers differ\n- `module/M1`: only identifiers differ\n',
    )
  })

  test('says so where the two have nothing in common', () => {
    const [block] = blocksOf([aModuleDifference({ breaking: [], unrelated: true })])
    expect(block?.items[0]).toBe('\nThe two have next to nothing in common, so this only sums up.')
  })

  const opens = (...counts: readonly number[]) => {
    const differences = counts.map((count) =>
      aModuleDifference({
        breaking: [],
        picture: null,
        items: Array.from({ length: count }, () => anItem()),
      }),
    )
    return [...blocksOf(differences)].map(({ open }) => open.startsWith('<details open>'))
  }
  test.each([
    { counts: [4, 3, 3], open: [true, true, true] },
    { counts: [4, 3, 4], open: [true, false, false] },
    { counts: [11], open: [true] },
  ])('of so many changes each, $counts, are open: $open', ({ counts, open }) => {
    expect(opens(...counts)).toEqual(open)
  })

  test('says what it changes for callers where that is certain, and the new prompts at the end', () => {
    const long = 'Thank you for contacting us. '.repeat(4).trim()
    const items = [anItem({ details: [aDetail({ after: long })] })]
    const [block] = blocksOf([aModuleDifference({ breaking: [], picture: null, items })])
    expect(block?.open).toContain(
      '\nCallers hear other words in 1 prompt. Before: live; after: in the repository.',
    )
    expect(block?.items.at(-1)).toBe(
      `\n**Prompts to read aloud**\n\n- ${long} <sub>Greeting (Play prompt)</sub>`,
    )
  })

  test('lists ten prompts to read aloud, each cut at 300 characters', () => {
    const items = Array.from({ length: 12 }, () => anItem({ details: [aDetail({ after: 'x'.repeat(301) })] }))
    const list = readAloudList(aModuleDifference({ items }))
    expect([list.length, list.at(-1)]).toEqual([11, '- and 2 more'])
    expect(list[1]).toBe(`- ${'x'.repeat(299)}… <sub>Greeting (Play prompt)</sub>`)
  })

  test('has 20 pictures, then none', () => {
    const text = fitBlocks(blocksOf(Array.from({ length: 23 }, () => aModuleDifference())), 1e6, '')
    expect(text.match(/```mermaid/g)?.length).toBe(20)
    expect([text.match(/<details>/g)?.length, text.match(/<details open>/g)?.length]).toEqual([22, 1])
    expect(text.match(/The HTML report has a drawing of this change/g)?.length).toBe(3)
  })

  test('has no picture where none is asked for', () => {
    expect(fitBlocks(blocksOf([aModuleDifference()], false), 1e6, '')).not.toContain('```')
  })
})
