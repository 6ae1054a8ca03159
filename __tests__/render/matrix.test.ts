import { describe, expect, test } from '@jest/globals'
import type { SectionHeader } from '../../src/core/comment/marker.js'
import type { Entry } from '../../src/core/model/report.js'
import { matrixTable, versionTexts } from '../../src/render/matrix.js'
import { anEntry, aReport, created, entriesOf, planned } from '../support/report.js'
import { aHeader, jobId } from '../support/sections.js'

describe('what a section says of a definition', () => {
  const key = 'view/Desk'
  test.each<[string, Entry, string]>([
    ['unchanged', anEntry(key), 'v3'],
    ['unchanged, with its version unknown', anEntry(key, { version: null }), 'v3'],
    ['never there', anEntry(key, { version: null, previousVersion: null }), '–'],
    ['to update', planned(key), 'v3 → new'],
    ['to create', planned(key, created), 'new'],
    ['to describe again', planned(key, { action: 'metadata', version: 3 }), 'v3, description or tags'],
    ['published', anEntry(key, { status: 'published', version: 4 }), 'v3 → v4'],
    [
      'published after keeping',
      anEntry(key, { status: 'published', version: 5, kept: 4 }),
      'v3 → v4 (kept) → v5',
    ],
    ['described again', anEntry(key, { status: 'updated', action: 'metadata' }), 'v3, description or tags'],
    ['drifted', anEntry(key, { status: 'skipped', reason: 'drifted' }), '⚠️ drifted'],
    [
      'drifted, or left by an unfinished publish',
      anEntry(key, { status: 'skipped', reason: 'drifted', row: 'console-or-unfinished-publish' }),
      '⚠️ drifted, or left by an unfinished publish',
    ],
    [
      'on hold',
      anEntry(key, { status: 'skipped', action: 'held', reason: 'rolled-back', version: 2 }),
      '⚠️ v2, on hold after a rollback',
    ],
    [
      'on hold, while no version holds what is live',
      anEntry(key, { status: 'skipped', action: 'held', reason: 'rolled-back', version: null }),
      '⚠️ on hold after a rollback',
    ],
    [
      'to undo a console change',
      planned(key, { overwrites: 'console' }),
      'v3 → new, undoes a console change',
    ],
    [
      'to finish an earlier publish',
      planned(key, { row: 'finishes-earlier-publish' }),
      'v3 → new, finishes an earlier publish',
    ],
    [
      'created',
      anEntry(key, { status: 'published', action: 'create', version: 1, previousVersion: null }),
      'v1, new',
    ],
    ['skipped', anEntry(key, { status: 'skipped' }), '⚠️ skipped'],
    ['blocked', anEntry(key, { status: 'blocked', reason: 'archived' }), '⛔ blocked'],
    ['failed', anEntry(key, { status: 'failed', reason: 'conflict' }), '❌ failed'],
    ['invalid', anEntry(key, { status: 'invalid' }), '❌ invalid'],
  ])('%s', (_name, entry, text) => {
    expect(versionTexts(aReport({ entries: entriesOf(entry) }))).toEqual({ [key]: text })
  })

  const many = (count: number, make: (name: string) => Entry) =>
    Array.from({ length: count }, (_, n) => make(`view/Definition number ${n}`))

  test('of many only those that change, and of too many none', () => {
    const quiet = [...many(1_000, anEntry), planned('view/Desk')]
    expect(versionTexts(aReport({ entries: entriesOf(...quiet) }))).toEqual({ 'view/Desk': 'v3 → new' })
    expect(versionTexts(aReport({ entries: entriesOf(...many(1_000, planned)) }))).toBeNull()
  })
})

describe('the table of several jobs', () => {
  const job = (n: number, instance: string, versions: SectionHeader['versions']) =>
    aHeader({ id: jobId(n), instance, versions })
  const [dev, test1, prod] = [
    job(1, 'dev', { 'view/Desk': 'v3', 'view/Other': 'v1' }),
    job(2, 'test', { 'view/Desk': 'v2 → new', 'view/Other': 'v1' }),
    job(3, 'prod', { 'view/Desk': '⛔ blocked', 'module/Greeting': 'new' }),
  ]

  test('has a row for each definition that changes anywhere, and a column for each instance', () => {
    expect(matrixTable([dev, test1, prod])).toEqual([
      [
        '| Definition | dev | prod | test |',
        '| :-- | :-- | :-- | :-- |',
        '| `module/Greeting` | – | new | – |',
        '| `view/Desk` | v3 | ⛔ blocked | v2\u00a0→\u00a0new |',
      ].join('\n'),
    ])
  })

  test('is the same independent of who writes last', () => {
    expect(matrixTable([prod, dev, test1])).toEqual(matrixTable([dev, test1, prod]))
  })

  test('is none where nothing changes, or nobody could say', () => {
    expect([matrixTable([dev, dev]), matrixTable([job(1, 'dev', null), dev])]).toEqual([[], []])
  })

  test('says which cells are not known, because a job has too many definitions for it', () => {
    expect(
      matrixTable([job(1, 'dev', null), prod])[0]
        ?.split('\n')
        .slice(2),
    ).toEqual([
      '| `module/Greeting` | ? | new |',
      '| `view/Desk` | ? | ⛔ blocked |',
      '',
      '*`?`: this job has too many definitions for this table. What becomes of them is in its own part, or in its run.*',
    ])
  })

  test('has one column for two jobs of an instance, with what either changes', () => {
    const rest = job(4, 'dev', { 'view/Desk': 'v3 → new' })
    const row = ['| `view/Desk` | v3\u00a0→\u00a0new |']
    expect(
      [matrixTable([dev, rest]), matrixTable([rest, dev])].map(([text]) => text?.split('\n').slice(2)),
    ).toEqual([row, row])
  })

  const [old, recent] = ['v3 → v4', 'v4 → v5']
  test.each<[string, readonly [run: string, text: string][], string]>([
    [
      'a change by an older run',
      [
        ['100', old],
        ['101', recent],
      ],
      recent,
    ],
    [
      'a change by an older run that has fewer digits',
      [
        ['99', old],
        ['100', recent],
      ],
      recent,
    ],
    [
      'what a newer run leaves as it is',
      [
        ['100', old],
        ['101', 'v3'],
      ],
      old,
    ],
    [
      'a change by one of three, by runs beyond the exact numbers',
      [
        ['9007199254740992', old],
        ['9007199254740993', recent],
        ['9', 'v3'],
      ],
      recent,
    ],
    [
      'what another job of its run leaves',
      [
        ['100', 'v3'],
        ['100', recent],
      ],
      recent,
    ],
  ])('has of two jobs of an instance what the newest run changes, not %s', (_, jobs, text) => {
    const headers = jobs.map(([run, each], n) =>
      aHeader({ id: jobId(n + 1), instance: 'dev', run, versions: { 'view/Desk': each } }),
    )
    const test2 = job(9, 'test', { 'view/Desk': 'new' })
    const expected = [`| \`view/Desk\` | ${text.replaceAll(' → ', '\u00a0→\u00a0')} | new |`]
    expect(
      [headers, headers.toReversed()].map((each) =>
        matrixTable([...each, test2])[0]
          ?.split('\n')
          .slice(2),
      ),
    ).toEqual([expected, expected])
  })

  test('shows foreign text as it is and nothing else', () => {
    const hostile = job(1, '| <img> @octocat', { 'view/`|` <b>': '](https://evil.example) | v3' })
    expect(matrixTable([hostile, dev])[0]?.split('\n')).toEqual([
      '| Definition | dev | &#124; &lt;img&gt; @<!-- -->octocat |',
      '| :-- | :-- | :-- |',
      '| <code>view/&#96;&#124;&#96; &lt;b&gt;</code> | – | \\](https:<!-- -->//evil.example) &#124; v3 |',
    ])
  })

  test('may be shortened to 20 rows', () => {
    const versions = Object.fromEntries(Array.from({ length: 22 }, (_, n) => [`view/${n + 10}`, 'new']))
    const [all, short, ...more] = matrixTable([dev, job(2, 'test', versions)])
    expect([all?.split('\n').length, short?.split('\n').length, more]).toEqual([24, 24, []])
    expect(short).toMatch(/\| `view\/29` \| – \| new \|\n\n\*And 2 more definitions\.\*$/)
  })
})
