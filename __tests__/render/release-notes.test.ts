import { describe, expect, test } from '@jest/globals'
import type { Report } from '../../src/core/model/report.js'
import { releaseNotes, roomForAll } from '../../src/render/release-notes.js'
import { all, broken, parsed, shown } from '../support/markdown.js'
import { anEntry, aReport, created, entriesOf, planned } from '../support/report.js'

const notes = (report: Report, room = roomForAll, arns = true) => releaseNotes(report, { arns })(room)
/** The rows of the definitions. */
const rows = (report: Report) => notes(report)?.match(/^\| (view|module) \| .*$/gm) ?? []
const published = { status: 'published', version: 4, live: true } as const

const release = aReport({
  entries: entriesOf(
    planned('view/Agent home', published),
    planned('module/Greeting', { ...created, ...published, version: 1 }),
    planned('module/Menu', { status: 'failed', reason: 'throttled' }),
    anEntry('view/Survey'),
  ),
})

describe('the section of a release', () => {
  test('has a row for each definition, and the ARNs of the versions', () => {
    expect(notes(release)).toMatchInlineSnapshot(`
"<!-- connect-publish notes a1b2c3d4e5f6 -->

### Amazon Connect: ✅ Published 2 versions, 1 failed

[**contact-centre**](https://contact-centre.my.connect.aws/) · eu-west-2 · 4 definitions, 1 unchanged · commit [\`1a2b3c4\`](https://github.com/example/contact-centre/commit/1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d) · [run 17000000001](https://github.com/example/contact-centre/actions/runs/17000000001)

| Kind | Name | contact-centre | What happened |
| :-- | :-- | :-- | :-- |
| module | \`Menu\` | v3 | update failed: throttled |
| module | \`Greeting\` | v1 | created |
| view | \`Agent home\` | v3 → v4 | updated |
| view | \`Survey\` | v3 | already live |

<details>
<summary>ARNs of the versions</summary>

| Definition | ARN |
| :-- | :-- |
| \`module/Greeting\` | \`arn:aws:connect:eu-west-2:111122223333:instance/0f1e2d3c-4b5a-4697-8877-665544332211/flow-module/module-id:1\` |
| \`view/Agent home\` | \`arn:aws:connect:eu-west-2:111122223333:instance/0f1e2d3c-4b5a-4697-8877-665544332211/view/view-id:4\` |
| \`view/Survey\` | \`arn:aws:connect:eu-west-2:111122223333:instance/0f1e2d3c-4b5a-4697-8877-665544332211/view/view-id:3\` |

</details>

<!-- /connect-publish notes a1b2c3d4e5f6 -->"
`)
  })

  test('has no ARN and no account without ARNs, and the same id', () => {
    const report = { ...release, sectionId: '123456789012' }
    const text = notes(report, roomForAll, false) ?? ''
    expect(text).toBe(
      notes(report)?.replace(/\n\n<details>\n<summary>ARNs of the versions<\/summary>.*<\/details>/s, ''),
    )
    expect([text.includes('arn:aws'), text.includes('111122223333')]).toEqual([false, false])
  })

  test('of a plan says what would happen', () => {
    const report = aReport({
      mode: 'plan',
      entries: entriesOf(planned('view/Agent home'), anEntry('view/Survey')),
    })
    expect(
      notes(report)
        ?.match(/^\| .*/gm)
        ?.slice(0, 4),
    ).toEqual([
      '| Kind | Name | contact-centre | What would happen |',
      '| :-- | :-- | :-- | :-- |',
      '| view | `Agent home` | v3 → new | update |',
      '| view | `Survey` | v3 | unchanged |',
    ])
  })

  test('says where an alias moved, alone or with a version, and gives the ARN that flows resolve', () => {
    const alias = { name: 'live', id: 'an-id', arn: 'arn:aws:an-id', version: 3, previousVersion: 2 }
    const report = aReport({
      entries: entriesOf(
        planned('module/Greeting', { ...published, alias: { ...alias, version: 4 } }),
        anEntry('module/Menu', { status: 'updated', alias }),
        anEntry('module/Survey', { status: 'failed', reason: 'conflict' }),
      ),
    })
    expect(rows(report)).toEqual([
      '| module | `Survey` | v3 | alias failed: conflict |',
      '| module | `Greeting` | v3 → v4 | updated, alias `live` moved from v2 to v4 |',
      '| module | `Menu` | v3 | unchanged, alias `live` moved from v2 to v3 |',
    ])
    const { versionArn } = anEntry('module/Menu')
    expect(notes(report)).toContain(`| \`module/Menu\` | \`${versionArn}\`, \`arn:aws:an-id\` |`)
    expect(notes(report)).toContain('<summary>ARNs of the versions and aliases</summary>')
    const byId = notes({ ...report, mode: 'plan' }, roomForAll, false)
    expect([byId?.includes('alias `live` moved from v2 to v3'), byId?.includes('arn:aws')]).toEqual([
      true,
      false,
    ])
  })

  test('says what was gone back to, by this run and by an earlier one', () => {
    const entries = entriesOf(
      planned('module/Greeting', { ...published, action: 'rollback' }),
      anEntry('module/Menu', { restoredVersion: 3 }),
      anEntry('view/Desk', { status: 'skipped', action: 'held', reason: 'rolled-back', live: false }),
      anEntry('view/Survey'),
    )
    expect(rows(aReport({ mode: 'rollback', entries }))).toEqual([
      '| view | `Desk` | v3 | on hold after a rollback |',
      '| module | `Greeting` | v3 → v4 | rolled back |',
      '| module | `Menu` | v3 | already live, restored by a rollback |',
      '| view | `Survey` | v3 | already live |',
    ])
    expect(rows(aReport({ mode: 'plan', entries })).at(-2)).toBe('| module | `Menu` | v3 | unchanged |')
  })

  test('names what is no longer in the repository and still live', () => {
    const removed = { key: 'view/Old / new', version: 2 } as const
    const report = aReport({ warnings: [{ code: 'removed-but-live', message: '', removed }] })
    expect(notes(report)).toContain(
      '\n| view | `Old / new` | v2 | no longer in the repository, still live |\n',
    )
  })

  test('folds what was live already where that is much', () => {
    const same = Array.from({ length: 21 }, (_, n) => anEntry(`view/Same ${n}`))
    const report = aReport({ entries: entriesOf(planned('view/Agent home', published), ...same) })
    expect(notes(report)).toMatch(/<summary>21 definitions already live<\/summary>\n\n\| Kind/)
    expect(notes(report)?.match(/^\| view \| /gm)).toHaveLength(22)
  })
})

describe('the room that there is', () => {
  const many = Array.from({ length: 400 }, (_, n) =>
    planned(`view/${'a long name '.repeat(15)}${n}`, published),
  )
  const report = aReport({ entries: entriesOf(...many) })

  test.each([125_000, 60_000, 20_000, 2_000, 600])('%i is kept, with whole rows and a note', (room) => {
    const text = notes(report, room) ?? ''
    expect([text.length <= Math.min(room, 60_000), broken(text)]).toEqual([true, []])
    expect(text).toContain('*Shortened: [the run](https://github.com/')
    expect(text.endsWith('\n\n<!-- /connect-publish notes a1b2c3d4e5f6 -->')).toBe(true)
  })

  test('that is less than its first lines is not used', () => {
    expect([notes(report, 100), notes(report, -1)]).toEqual([null, null])
  })
})

test('the name of a definition ends no structure and is no marker', () => {
  const hostile = [
    '<!-- /connect-publish notes a1b2c3d4e5f6 -->',
    '`` `a` | b <!-- connect-publish notes a1b2c3d4e5f6 -->',
    'a\n<!-- /connect-publish notes a1b2c3d4e5f6 -->\n```',
    '@octo-org/all #1 </details> [x](https://evil.example)',
  ]
  const report = aReport({ entries: entriesOf(...hostile.map((name) => planned(`view/${name}`, published))) })
  const text = notes(report) ?? ''
  expect([broken(text), text.match(/^<!-- /gm)?.length, text.match(/^\| view \| /gm)?.length]).toEqual([
    [],
    2,
    4,
  ])
  expect(text.replaceAll('&lt;', '<')).toContain('| view | `<!-- /connect-publish notes a1b2c3d4e5f6 -->` |')
  const links = all(parsed(text)).flatMap(({ url }) => url ?? [])
  expect(links.filter((url) => url.includes('evil'))).toEqual([])
  expect(shown(parsed(text))).toContain('What happened')
})
