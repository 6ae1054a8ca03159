import { execFileSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, type Ran, reported } from '../support/e2e.js'
import { Centre } from '../support/e2e-centre.js'
import { module, view } from '../support/e2e-definitions.js'

const entriesOf = (ran: Ran) => reported(ran).entries
const messageOf = ({ report }: Ran) => report.failures[0]?.message
const published = 'published create - → 1'

const views = { 'connect/views/a.json': view('a'), 'connect/views/b.json': view('b') }

describe.each(['/', '//', '/./', '/.//'])('a pattern with "%s" between folders', (between) => {
  test('excludes what it names', async () => {
    const world = await contactCentre({ files: views })
    const ran = await world.publish({
      views: `./connect${between}views/*.json\n!connect${between}views/b.json`,
    })
    expect([reported(ran).exit, entriesOf(ran), ran.report.notices]).toEqual([0, { 'view/a': published }, []])
  })

  test('shows a changed Name', async () => {
    const centre = await Centre.open()
    const modules = `connect${between}modules/*.json`
    await centre.commit('a', { 'connect/modules/G.json': module('a', { Name: 'Old' }) })
    await centre.push({ modules })
    await centre.commit('b', { 'connect/modules/G.json': module('b', { Name: 'New' }) })
    const ran = await centre.push({ modules, mode: 'plan', 'fail-on-breaking': 'true' })
    expect([reported(ran).reason, ran.report.warnings.map(({ code }) => code)]).toEqual([
      'changes-found',
      ['renamed'],
    ])
  })

  test('fails a publish where a file is missing', async () => {
    const world = await contactCentre({ files: views, git: true })
    await rm(path.join(world.space.path, 'connect/views/b.json'))
    const ran = await world.publish({ views: `connect${between}views/*.json` })
    expect([ran.report.failures[0]?.code, world.writes()]).toEqual(['not-checked-out', []])
  })
})

test('a submodule that was not fetched fails a publish, also below the folder of the pattern', async () => {
  const shared = await contactCentre({ files: { 'x.json': module('x') }, git: true })
  const world = await contactCentre({ files: views, git: true })
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: world.space.path, stdio: 'pipe' })
  const at = 'connect/modules/shared'
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', shared.space.path, at)
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '--message', 'Add')
  git('submodule', '--quiet', 'deinit', '--all', '--force')
  const ran = await world.publish()
  expect([reported(ran).exit, messageOf(ran), world.writes()]).toEqual([
    1,
    'The patterns lead into a submodule that was not fetched: "connect/modules/shared". Give the step with actions/checkout submodules: true. To publish without them, exclude them with a pattern that begins with "!".',
    [],
  ])
  git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init')
  expect(entriesOf(await world.publish())).toEqual({
    'module/x': published,
    'view/a': published,
    'view/b': published,
  })
})

describe('an exclusion that matches nothing', () => {
  const files = { 'connect/views/a.json': view('a'), 'connect/views/drafts/b.json': view('b') }
  const all = 'connect/views/**/*.json'

  test.each([
    ['!connect/views/drafts', '"!connect/views/drafts" is a folder; write "!connect/views/drafts/**".'],
    ['!connect/views/drafts/', '"!connect/views/drafts/" is a folder; write "!connect/views/drafts/**".'],
    ['!"connect/views/drafts/**"', 'Write "!connect/views/drafts/**", without quotes.'],
    [
      '!connect/views/drafts/**, !connect/views/old/**',
      'Write one pattern per line: "!connect/views/drafts/**", then "!connect/views/old/**".',
    ],
  ])('is an error where its form shows that it is wrong: %s', async (exclusion, hint) => {
    const world = await contactCentre({ files })
    const ran = await world.publish({ views: `${all}\n${exclusion}` })
    expect([reported(ran).exit, messageOf(ran), world.writes()]).toEqual([
      1,
      `The input views has patterns that match no file: ${exclusion}. Check them against the files below working-directory (.). ${hint}`,
      [],
    ])
  })

  test('is a notice elsewhere, since there may be nothing to exclude yet', async () => {
    const world = await contactCentre({ files })
    const ran = await world.publish({ views: `${all}\n!connect/views/old/**\n!connect/views/drafts/**` })
    expect([entriesOf(ran), ran.report.notices]).toEqual([
      { 'view/a': published },
      ['The pattern "!connect/views/old/**" of the input views excludes nothing.'],
    ])
  })

  test('is a notice in only, too', async () => {
    const world = await contactCentre({ files })
    const ran = await world.publish({ only: 'view/*\n!view/c\n!view/b' })
    expect([entriesOf(ran), ran.report.notices]).toEqual([
      { 'view/a': published },
      ['The pattern "!view/c" of the input only excludes nothing.'],
    ])
  })
})

describe('a pattern of only that matches nothing has a hint', () => {
  test.each([
    ['view/a, view/b', 'Write one pattern per line: "view/a", then "view/b".'],
    ['view/*\n!view/b, !view/c', 'Write one pattern per line: "!view/b", then "!view/c".'],
    ['view/A', 'Did you mean "view/a"?'],
  ])('%s', async (only, hint) => {
    const ran = await (await contactCentre({ files: views })).plan({ only })
    const wrong = only.split('\n').at(-1)
    expect(messageOf(ran)).toBe(
      `The input only has patterns that match no definition: ${wrong}. Definitions are known as view/<Name> and module/<Name>. ${hint}`,
    )
  })

  test('where it begins with a quote', async () => {
    const ran = await (await contactCentre({ files: views })).plan({ only: '"view/a"' })
    expect(messageOf(ran)).toContain('Write "view/a", without quotes.')
  })
})

describe('the input values', () => {
  const files = {
    ...views,
    'connect/values/common.yaml': 'values: {greeting: Hello}\n',
    'connect/values/old.yaml': 'values: {greeting: Bye}\n',
    'connect/views/a.json': view(['$', '{value/greeting}'].join('')),
  }

  test('leaves out what it excludes', async () => {
    const world = await contactCentre({ files })
    const ran = await world.publish({ values: 'connect/values/*.yaml\n!connect/values/old.yaml' })
    const resolved = ran.report.references.map((each) => each.resolved)
    expect([reported(ran).exit, resolved]).toEqual([0, ['Hello']])
  })

  test.each([
    ['connect/values', '"connect/values" is a folder; write "connect/values/**/*.{json,yaml,yml}".'],
    ['"connect/values/old.yaml"', 'Write "connect/values/old.yaml", without quotes.'],
  ])('has a hint where a path matches no file: %s', async (values, hint) => {
    const ran = await (await contactCentre({ files })).plan({ values })
    expect(messageOf(ran)).toBe(
      `The input values has patterns that match no file: ${values}. Check them against the files below working-directory (.). ${hint}`,
    )
  })
})
