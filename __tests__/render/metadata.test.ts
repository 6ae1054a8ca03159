import { describe, expect, test } from '@jest/globals'
import type { Detail } from '../../src/core/model/difference.js'
import type { Entry } from '../../src/core/model/report.js'
import { differenceBlocks } from '../../src/render/difference/blocks.js'
import { extent } from '../../src/render/difference/phrases.js'
import { fitBlocks } from '../../src/render/fit.js'
import { withoutArns } from '../../src/render/redact.js'
import { aDetail, aModuleDifference, anItem } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const tag = aDetail({ label: 'Tag team', before: 'sales', after: 'support' })

const described = (key: string, metadataChanges: readonly Detail[] = [tag]): Entry =>
  planned(key, { action: 'metadata', metadata: true, metadataChanges })

const difference = aModuleDifference({ items: [anItem()], breaking: [], picture: null })

const planOf = (...entries: readonly Entry[]) => aReport({ mode: 'plan', entries: entriesOf(...entries) })

const markdown = (...entries: readonly Entry[]) =>
  fitBlocks(differenceBlocks(planOf(...entries), { diagrams: false, undone: true }), 50_000, '')

describe('description and tags in markdown', () => {
  test('of definitions that change in nothing else are one list', () => {
    const added = aDetail({ label: 'Description', before: null, after: 'Asks for the order' })
    expect(markdown(described('view/A', [added, tag]), described('view/B'))).toBe(
      [
        '<details open>',
        '<summary>Description and tags of 2 definitions</summary>',
        '',
        '- `view/A`',
        '  - `Description`: added `Asks for the order`',
        '  - `Tag team`: `sales` → `support`',
        '- `view/B`',
        '  - `Tag team`: `sales` → `support`',
        '',
        '</details>',
        '',
      ].join('\n'),
    )
  })

  test('follow what else changes of a definition', () => {
    expect(markdown(planned('module/A', { difference, metadata: true, metadataChanges: [tag] }))).toMatch(
      /<summary><code>module\/A<\/code>: 1 change, 1 change of description or tags<\/summary>[\s\S]*Good morning[\s\S]*\n\n\*\*Description and tags\*\*\n\n- `Tag team`: `sales` → `support`\n\n<\/details>\n$/,
    )
  })

  test('follow what the console changed where the repository changed nothing else', () => {
    expect(markdown(planned('module/A', { undone: difference, metadataChanges: [tag] }))).toMatch(
      /The repository has not changed since the last publish\.\n\n\*\*Description and tags\*\*\n\n- `Tag team`/,
    )
  })

  test('are named also where the content runs the same', () => {
    const same = aModuleDifference({ items: [], breaking: [], picture: null })
    const text = markdown(planned('module/A', { difference: same, metadataChanges: [tag] }))
    expect(text).toContain('- `module/A`\n  - `Tag team`: `sales` → `support`')
    expect(text).toContain('- `module/A`: only identifiers differ')
  })

  test('are folded where much changes, twenty of a definition at most', () => {
    const many = Array.from({ length: 22 }, (_, n) => ({ ...tag, label: `Tag ${n}` }))
    const text = markdown(described('view/A', many))
    expect(text).toMatch(/^<details>\n/)
    expect(text).toMatch(/`Tag 19`: .*\n {2}- and 2 more\n/)
  })

  test('are a stranger’s text, and cut', () => {
    const strange = aDetail({
      label: 'Tag </details>',
      before: '<img>',
      after: `|\n# @you ${'x'.repeat(300)}`,
    })
    expect(markdown(described('view/A', [strange]))).toContain(
      `  - \`Tag </details>\`: \`<img>\` → <code>&#124; # @<!-- -->you ${'x'.repeat(150)}…</code>\n`,
    )
  })
})

describe('description and tags on the page', () => {
  test('are a table with both sides, in a fold of the definition', () => {
    const text = pageText(planOf(described('view/A')))
    expect(text).toContain(
      '<h2 class="key">view/A</h2> <span class="extent">1 change of description or tags</span>',
    )
    expect(text).toMatch(
      /<section><h3>Description and tags<\/h3><table class="sides">.*Before: live<.*After: in the repository<.*<tr><th scope="row">Tag team<\/th><td><del>sales<\/del><\/td><td><ins>support<\/ins><\/td><\/tr><\/tbody><\/table><\/section>/,
    )
  })

  test('are a stranger’s text', () => {
    const text = pageText(planOf(described('view/A', [aDetail({ label: 'Tag <b>', after: '<script>' })])))
    expect(text).toContain(
      'Tag &#60;b&#62;</th><td><del>Hello</del></td><td><ins>&#60;script&#62;</ins></td>',
    )
  })
})

test('ARNs, accounts and phone numbers are hidden in them, and then no words are marked', () => {
  const arn = 'arn:aws:connect:eu-west-2:111122223333:instance/i'
  const words = [{ mark: 'added', text: arn }] as const
  const secret = [
    aDetail({ label: 'Description', before: 'Call +49 30 1234567', after: `Asks ${arn}`, words }),
    aDetail({ label: `Tag ${arn}`, before: '111122223333', after: 'x' }),
    tag,
  ]
  const { entries } = withoutArns(planOf(described('view/A', secret)))
  expect(entries['view/A']?.metadataChanges).toEqual([
    aDetail({ label: 'Description', before: 'Call [phone number]', after: 'Asks [ARN]' }),
    aDetail({ label: 'Tag [ARN]', before: '[account]', after: 'x' }),
    tag,
  ])
})

test.each<[string, Partial<Entry>, string]>([
  ['nothing else', { metadataChanges: [tag] }, '1 change of description or tags'],
  [
    'the content too',
    { difference, metadataChanges: [tag, tag] },
    '1 change, 2 changes of description or tags',
  ],
])('the extent, with %s', (_, entry, words) => {
  expect(extent(planned('module/A', entry))).toBe(words)
})
