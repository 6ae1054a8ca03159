import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { chapters } from '../../demo/chapters.js'
import { type DemoResult, runDemo } from '../../demo/demo.js'
import { type Chapter, mismatches } from '../../demo/run-chapter.js'
import { paintFor, readableLog, wrap } from '../../demo/terminal.js'
import { goldenPart } from '../support/golden.js'

const plain = paintFor(false, {})
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'connect-publish-demo-'))
})

/** Runs chapters; answers what they did and what was printed. */
async function run(given: readonly Chapter[], name: string) {
  const lines: string[] = []
  const output = path.join(folder, name)
  const print = (line: string) => void lines.push(line)
  return { ...(await runDemo({ chapters: given, folder: output, print, paint: plain })), lines, output }
}

/** What a comment says of changes, without links into a repository that nobody has. */
function excerptOf(comment: string): string {
  const [reported = ''] = comment.split(/\n+<details>\n<summary>\d+ definitions unchanged/)
  const [heading = '', , ...rest] = reported.replace(/^<!-- .* -->\n/gm, '').split('\n\n')
  return [heading.replace(/^### (.*)$/, '**$1**'), ...rest]
    .filter((paragraph) => !paragraph.startsWith('> [!NOTE]'))
    .join('\n\n')
    .replaceAll(/\[(`[^`]+`)\]\([^)]+\)/g, '$1')
}

describe('the demo', () => {
  let result: DemoResult & { readonly lines: readonly string[]; readonly output: string }
  const facts = () => result.results.map(({ run: made }) => made.facts)

  beforeAll(async () => {
    result = await run(chapters, 'whole')
  }, 120_000)

  test('does what its chapters say', () => {
    expect(result.problems).toEqual([])
    expect(facts()).toEqual(chapters.map(({ expected }) => expected))
  })

  test('writes nothing when nothing changed, when it plans, over a hot fix, and over a rollback', () => {
    expect(facts().map(({ writes }) => Object.values(writes).reduce((sum, count) => sum + count, 0))).toEqual(
      [18, 0, 0, 6, 0, 6, 3, 0],
    )
  })

  test('publishes the second versions of the three definitions that the pull request changed', () => {
    const { outputs } = result.results[3]!.run.step
    const published: readonly { name: string; version: number }[] = JSON.parse(outputs['published-versions']!)
    expect(published.map(({ name, version }) => [name, version])).toEqual([
      ['Agent guide', 2],
      ['Queue with callback offer', 2],
      ['Verify caller', 2],
    ])
  })

  test('has outputs of the size that action.yml and docs/outputs.md say', () => {
    const { versions = '' } = result.results[3]!.run.step.outputs
    const bytes = Buffer.byteLength(versions) / Object.keys(JSON.parse(versions)).length
    expect([bytes * 200 > 131_072, Math.round((bytes * 180) / 10_000), bytes * 700 * 2 < 2 ** 20]).toEqual([
      true,
      13,
      true,
    ])
  })

  test('edits one comment in place', () => {
    const ids = result.results.map(({ run: made }) => made.step.outputs['comment-id'])
    expect(ids).toEqual(['', '', expect.stringMatching(/^\d+$/), ids[2], '', '', '', ''])
    const [plan, record] = [result.results[2]!.run.comment, result.results[3]!.run.comment]
    const first = (text: string | null | undefined) => text?.match(/^### .*$/m)?.[0]
    expect([first(plan), first(record)]).toEqual([
      '### 📋 Plan: 3 to update, 1 breaking',
      '### ✅ Published 3 versions, 1 breaking',
    ])
  })

  test('says in the notes of the release what shipped, and where the aliases are', () => {
    const text = result.results[5]!.run.release ?? ''
    expect(
      text.startsWith('The wrap-up form speaks of a promised refund.\n\n<!-- connect-publish notes '),
    ).toBe(true)
    expect(text.match(/^\| (module|view) \| .* \|$/gm)?.slice(0, 3)).toEqual([
      '| view | `Wrap-up` | v1 → v2 | new version of what is live |',
      '| module | `Agent guide` | v2 | unchanged, alias `live` created on v2 |',
      '| module | `Authenticate caller` | v1 | unchanged, alias `live` created on v1 |',
    ])
  })

  test('moves an alias back with its module, and the next merge leaves both', () => {
    const entryOf = (index: number) =>
      JSON.parse(result.results[index]!.run.step.outputs.versions ?? '')['module/Queue with callback offer']
    const [back, after] = [entryOf(6), entryOf(7)]
    expect([back.version, back.alias.previousVersion, back.alias.version]).toEqual([3, 2, 1])
    expect([after.status, after.reason, after.version, after.alias]).toEqual([
      'skipped',
      'rolled-back',
      3,
      null,
    ])
  })

  test("shows a reviewer each change in the pull request's comment, and a flow chart of what is around it", () => {
    const comment = result.results[2]!.run.comment ?? ''
    const said = (chapters[2]?.edits ?? [])
      .flatMap(({ from, to }) => [from, to])
      .flatMap((text) => text.match(/[$\w]+/g) ?? [])
    expect(said.filter((word) => !comment.includes(word))).toEqual([])
    expect(comment.match(/^(```mermaid|```diff)$/gm)).toEqual(['```diff', '```mermaid', '```mermaid'])
  })

  test('is what docs/pull-requests.md shows of a pull request', () => {
    const excerpt = excerptOf(result.results[2]!.run.comment ?? '')
    expect(goldenPart('docs/pull-requests.md', 'comment', excerpt)).toBe(excerpt)
  })

  test('leaves summaries, comments, reports and pages, and a page with all of them', async () => {
    const numbers = [1, 2, 3, 4, 5, 6, 7, 8]
    const pages = [1, 3, 4, 5, 6, 7, 8].map((number) => `${number}-report.html`)
    const expected = [
      ...numbers.flatMap((number) => [`${number}-report.json`, `${number}-summary.md`]),
      ...pages,
      ...['3-comment.md', '4-comment.md', '6-release.md', 'index.html'],
    ]
    expect((await readdir(result.output)).toSorted()).toEqual(expected.toSorted())
    const page = await readFile(path.join(result.output, 'index.html'), 'utf8')
    expect(page.match(/<h2>.*?<\/h2>/g)).toHaveLength(numbers.length + 3)
    expect(chapters.filter(({ did }) => !page.includes(`<p class="story">${did}`))).toEqual([])
    expect(new Set([...page.matchAll(/href="([^"#:]+)"/g)].map(([, href]) => href))).toEqual(new Set(pages))
  })

  test('shows the log without a workflow command', () => {
    expect(result.lines.filter((line) => /::|##\[/.test(line))).toEqual([])
    expect(result.lines.filter((line) => line.includes('✓'))).toHaveLength(chapters.length)
  })
})

describe('a chapter that does not come true', () => {
  test('ends the demo at that chapter, and says what was wrong', async () => {
    const [first, second] = chapters as readonly [Chapter, Chapter]
    const act: Chapter['act'] = async (stage) => {
      await rm(path.join(stage.space.path, 'connect/modules'), { recursive: true })
      return first.act(stage)
    }
    const { results, problems, lines } = await run([{ ...first, act }, second], 'wrong')
    expect([results.length, problems]).toEqual([
      1,
      [
        'definitions: {"create published":4} instead of {"create published":9}',
        `writes: {"CreateView":4,"CreateViewVersion":4} instead of ${JSON.stringify(first.expected.writes)}`,
      ],
    ])
    expect(lines.filter((line) => line.includes('✗'))).toHaveLength(1)
  }, 30_000)

  const { expected } = chapters[0]!
  test.each([
    ['exit', { ...expected, exit: 1 }],
    ['failure', { ...expected, failure: 'conflict' }],
    ['mode', { ...expected, mode: 'plan' }],
    ['definitions', { ...expected, definitions: {} }],
    ['writes', { ...expected, writes: {} }],
    ['warnings', { ...expected, warnings: 1 }],
    ['breaking', { ...expected, breaking: 1 }],
    ['comment', { ...expected, comment: 'plan' }],
    ['aliases', { ...expected, aliases: 1 }],
    ['notes', { ...expected, notes: 'written' }],
  ] as const)('is seen by its %s', (name, facts) => {
    expect(mismatches(facts, expected).map((line) => line.replace(/:.*/, ''))).toEqual([name])
  })
})

describe('the terminal', () => {
  test.each([
    ['a terminal', true, {}, '\u001b[31mred\u001b[39m'],
    ['a pipe', false, {}, 'red'],
    ['a terminal with NO_COLOR', true, { NO_COLOR: '1' }, 'red'],
    ['a terminal with an empty NO_COLOR', true, { NO_COLOR: '' }, '\u001b[31mred\u001b[39m'],
    ['a dumb terminal', true, { TERM: 'dumb' }, 'red'],
  ])('%s', (_name, isTerminal, env, shown) => {
    expect(paintFor(isTerminal, env)('red', 'red')).toBe(shown)
  })

  test('shows annotations as text, titles of groups, and no other command', () => {
    const log = [
      ...['::debug::noise', '::group::Two', 'one  update', '::endgroup::', ''],
      '::error title=Not valid,file=a.json,line=3,col=5::It is%0Awrong',
      '::notice title=Note::Planning',
    ]
    expect(readableLog(log.join('\n'), plain)).toEqual([
      ...['Two', 'one  update', '✗ Not valid (a.json:3)', '  It is wrong', 'ℹ Note', '  Planning'],
    ])
  })

  test.each([
    ['view/A  unchanged  v1       unchanged', 'dim'],
    ['view/A  update     v1 → v2  published', 'green'],
    ['view/A  update     v1 → new  planned', 'cyan'],
    ['view/A  drifted    v1       skipped (drifted)', 'yellow'],
    ['view/A: update', null],
  ])('marks %s', (line, colour) => {
    expect(readableLog(line, (style, text) => `${style}: ${text}`)).toEqual([
      colour === null ? line : `${colour}: ${line}`,
    ])
  })

  test('breaks lines at spaces, and leaves long words whole', () => {
    expect(wrap('one two three-and-more four', 8)).toEqual(['one two', 'three-and-more', 'four'])
  })
})
