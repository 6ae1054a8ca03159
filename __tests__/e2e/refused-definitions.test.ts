import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Ran, reported, type World } from '../support/e2e.js'
import { flow, template, view } from '../support/e2e-definitions.js'
import type { Files } from '../support/runner.js'

/** A file's text in which `⟦` marks the place of its problem. */
type Marked = string

interface Row {
  readonly name: string
  /** Below connect/. */
  readonly file: string
  readonly text: Marked
  /** Title of the annotation: the problem's code in words. */
  readonly title: string
}

const say = '"Identifier": "say", "Type": "MessageParticipant", "Parameters": {"Text": "Hi"}'
const flowText = (actions: string, start = '"say"') =>
  `{\n"Version": "2019-10-30",\n"StartAction": ${start},\n"Actions": [${actions}]\n}`
const end = '{"Identifier": "end", "Type": "EndFlowModuleExecution", "Parameters": {}, "Transitions": {}}'
const head = '"Head": {"Configuration": {}}'
const bare = (body: string) => `{${head}, "Body": [${body}]}`
const envelope = (rest: string) => `{"Template": {${head}, "Body": []}, "Actions": []${rest}}`
const tags = (count: number) =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, n) => [n, ''])))

const v = (name: string, text: Marked, title: string, ending = 'json'): Row => ({
  name: `view: ${name}`,
  file: `views/Bad.${ending}`,
  text,
  title,
})
const m = (name: string, text: Marked, title: string, ending = 'json'): Row => ({
  name: `module: ${name}`,
  file: `modules/Bad.${ending}`,
  text,
  title,
})

const rows: readonly Row[] = [
  v('JSON that ends early', '{"Head": {}⟦', 'Json syntax'),
  v('JSON with a comment', '{\n  ⟦// why\n}', 'Json syntax'),
  v('a key twice', `{${head},\n  ⟦"Head": {}, "Body": []}`, 'Duplicate key'),
  v('no document', '⟦', 'Empty document'),
  v('a document that is a list', '⟦[]', 'Definition type'),
  v('a shape that is none', '⟦{"title": "Desk"}', 'Definition shape'),
  v('nesting without end', `${'['.repeat(200)}⟦[`, 'Nesting depth'),
  v('half a character', bare('⟦"\\ud83d"'), 'Lone surrogate'),
  v('YAML with a tab', 'Head:\n⟦\tTitle: x\n', 'Yaml syntax', 'yaml'),
  v('YAML with a merge key', `Head:\n  Configuration: {}\n  ⟦<<: {}\nBody: []\n`, 'Yaml merge key', 'yaml'),
  v('YAML with two documents', `Head: {Configuration: {}}\nBody: []\n⟦---\nx: y\n`, 'Yaml documents', 'yml'),
  v('a number beyond what JSON holds exactly', bare('⟦9007199254740993'), 'Number range'),
  v(
    'a number that is infinite, in YAML',
    'Head: {Configuration: {}}\nBody: [⟦.inf]\n',
    'Number range',
    'yaml',
  ),
  v('no Configuration', '{"Head": ⟦{}, "Body": []}', 'Missing member'),
  v('no Body', `{"Template": ⟦{${head}}, "Actions": []}`, 'Missing member'),
  v('a Body that is no list', `{${head}, "Body": ⟦{}}`, 'Wrong type'),
  v('a name beyond its alphabet', envelope(',\n"Name": ⟦"Desk #2"'), 'Name alphabet'),
  v('a name beyond its length', envelope(`,\n"Name": ⟦"${'n'.repeat(256)}"`), 'Name length'),
  v('a description beyond its alphabet', envelope(',\n"Description": ⟦"50 % of it"'), 'Description alphabet'),
  v(
    'a description beyond its length',
    envelope(`,\n"Description": ⟦"${'d'.repeat(4097)}"`),
    'Description length',
  ),
  v('51 tags', envelope(`,\n"Tags": ⟦${tags(51)}`), 'Tag count'),
  v('a tag’s key beyond its length', envelope(`,\n"Tags": {⟦"${'k'.repeat(129)}": ""}`), 'Tag key'),
  v('a tag’s value beyond its length', envelope(`,\n"Tags": {⟦"k": "${'v'.repeat(257)}"}`), 'Tag value'),
  v(
    'an action beyond its alphabet',
    `{"Template": {${head}, "Body": []}, "Actions": ["Ok", ⟦"No!"]}`,
    'Action alphabet',
  ),
  v(
    'an action beyond its length',
    `{"Template": {${head}, "Body": []}, "Actions": [⟦"${'a'.repeat(256)}"]}`,
    'Action length',
  ),
  v('actions that are no list', `{"Template": {${head}, "Body": []}, "Actions": ⟦"Ok"}`, 'Wrong type'),
  v('a template in a string that is no JSON', '{"Template": ⟦"{", "Actions": []}', 'Json syntax'),
  v(
    'content given twice',
    `{"Template": ⟦{${head}, "Body": []}, "Content": {"Template": {${head}, "Body": []}, "Actions": []}}`,
    'Two contents',
  ),
  v(
    'more than 400 kB',
    `⟦{"Template": {${head}, "Body": ["${'x'.repeat(400_000)}"]}, "Actions": []}`,
    'View size',
  ),
  v('a flow module', `⟦${JSON.stringify(flow('Hi'))}`, 'Wrong kind'),
  m('a view', `⟦${JSON.stringify(template('Hi'))}`, 'Wrong kind'),
  m('the console’s export', '⟦{"modules": [], "version": "1"}', 'Console export'),
  m('a StartAction that is none', flowText(end, '⟦"say"'), 'Unknown action'),
  m(
    'a transition that leads nowhere',
    flowText(`{${say}, "Transitions": {"NextAction": ⟦"hang-up"}}`),
    'Unknown action',
  ),
  m(
    'a branch that leads nowhere',
    flowText(`{${say}, "Transitions": {"Errors": [{"NextAction": ⟦"x"}]}}`),
    'Unknown action',
  ),
  m(
    'an identifier twice',
    flowText(`{${say}},\n{${say.replace('"say"', '⟦"say"')}}`),
    'Duplicate identifier',
  ),
  m('no Actions', '{"Content": ⟦{"Version": "2019-10-30", "StartAction": "say"}}', 'Missing member'),
  m('an action without a type', flowText('⟦{"Identifier": "say"}'), 'Missing member'),
  m('an action with an empty type', flowText('{"Identifier": "say", "Type": ⟦""}'), 'Missing member'),
  m(
    'an action with an empty identifier',
    flowText('{"Identifier": ⟦"", "Type": "Wait"}', '""'),
    'Missing member',
  ),
  m(
    'a reference in its name',
    `{"Name": ⟦"Desk \${value/y}", "Content": ${flowText(`{${say}, "Transitions": {}}`)}}`,
    'Reference syntax',
  ),
  m('settings that are a list', `{"Content": ${JSON.stringify(flow('Hi'))},\n"Settings": ⟦[]}`, 'Wrong type'),
  m(
    'a name beyond its length',
    `{"Content": ${JSON.stringify(flow('Hi'))},\n"Name": ⟦"${'n'.repeat(128)}"}`,
    'Name length',
  ),
  m(
    'a description beyond its length',
    `{"Content": ${JSON.stringify(flow('Hi'))},\n"Description": ⟦"${'d'.repeat(501)}"}`,
    'Description length',
  ),
  m(
    'a description of two lines',
    `{"Content": ${JSON.stringify(flow('Hi'))},\n"Description": ⟦"a\\nb"}`,
    'Description alphabet',
  ),
  m('more than 256,000 characters', `⟦${JSON.stringify(flow('x'.repeat(256_000)))}`, 'Module size'),
]

/** The text without its mark, and the place of the mark as `line:column`, both from 1. */
function unmarked(text: Marked) {
  const before = text.split('⟦', 1)[0] ?? ''
  const lines = before.split('\n')
  return { text: text.replace('⟦', ''), place: `${lines.length}:${(lines.at(-1) ?? '').length + 1}` }
}

let world: World
beforeAll(async () => {
  world = await contactCentre()
})

/** Publishes these files alone, beside one definition that is good. */
async function publish(files: Files): Promise<Ran> {
  await onlyGood()
  await world.space.write(files)
  return world.publish()
}

async function onlyGood(): Promise<void> {
  await rm(path.join(world.space.path, 'connect'), { recursive: true, force: true })
  await world.space.write({ 'connect/views/Good.json': view('Good') })
}

/** What every run has in common that finds an invalid definition. */
function expectNothingDone(ran: Ran): void {
  expect(reported(ran)).toMatchObject({
    exit: 1,
    reason: 'invalid-definition',
    entries: { 'view/Good': 'skipped create - → - (invalid-definition)' },
  })
  expect(ran.outputs).toMatchObject({ mode: 'publish', published: 'false', 'published-versions': '[]' })
  expect(ran.summary).toContain('Definitions are not valid, nothing was published')
  expect(world.writes()).toEqual([])
}

const summing = 'Invalid definition'

/** The rows, each as a file of its own. */
const files = rows.map(({ file, text, ...row }, index) => ({
  ...row,
  ...unmarked(text),
  index,
  file: `connect/${file.replace('Bad', `Bad-${String(index).padStart(2, '0')}`)}`,
}))
const texts = (some: typeof files): Files => Object.fromEntries(some.map(({ file, text }) => [file, text]))

/** GitHub shows ten errors of a step: one that sums up, and those of nine files. A process for each file is slow. */
const batchSize = 9
const batches = new Map<number, Promise<Ran>>()
const batch = (number: number): Promise<Ran> => {
  const ran = batches.get(number) ?? publish(texts(files.slice(number * batchSize, (number + 1) * batchSize)))
  batches.set(number, ran)
  return ran
}

describe('definitions that cannot be used: reported at their places, nothing is written', () => {
  test.each(files)('$name', async ({ index, file, place, title }) => {
    const ran = await batch(Math.floor(index / batchSize))
    const [first, ...rest] = annotated(ran, 'error')
    expect(first).toBe(summing)
    expect(rest.filter((error) => error.startsWith(`${file}:`))).toEqual([`${file}:${place} ${title}`])
    expectNothingDone(ran)
  })

  test('bytes that are no UTF-8', async () => {
    await onlyGood()
    const bytes = Buffer.concat([Buffer.from('{\n"Head": "'), Buffer.from([0xe4]), Buffer.from('"}')])
    await writeFile(path.join(world.space.path, 'connect/views/Bad.json'), bytes)
    const ran = await world.publish()
    expect(annotated(ran, 'error')).toEqual([summing, 'connect/views/Bad.json:2:10 Text encoding'])
    expectNothingDone(ran)
  })

  test('more than any definition can have', async () => {
    const ran = await publish({ 'connect/views/Bad.json': ' '.repeat(4 * 1024 * 1024 + 1) })
    expect(annotated(ran, 'error')).toEqual([summing, 'connect/views/Bad.json:1:1 File too large'])
    expectNothingDone(ran)
  })

  test('a link that leads out of the workspace', async () => {
    await onlyGood()
    const secret = path.join(world.space.runnerFolder, 'secret.json')
    await writeFile(secret, view('Secret'))
    await symlink(secret, path.join(world.space.path, 'connect/views/Bad.json'))
    const ran = await world.publish()
    expect(annotated(ran, 'error')).toEqual([summing, 'connect/views/Bad.json:1:1 Link outside'])
    expectNothingDone(ran)
  })

  test('a folder that a link leads out to', async () => {
    await onlyGood()
    await mkdir(path.join(world.space.runnerFolder, 'secrets'), { recursive: true })
    await writeFile(path.join(world.space.runnerFolder, 'secrets/secret.json'), view('Secret'))
    await symlink(
      path.join(world.space.runnerFolder, 'secrets'),
      path.join(world.space.path, 'connect/views/shared'),
    )
    const ran = await world.publish()
    expect([annotated(ran, 'error'), world.writes()]).toEqual([['Link outside'], []])
    expect(reported(ran)).toEqual({ exit: 1, reason: 'invalid-input', entries: {} })
  })

  test('two files of one name, each error names the other', async () => {
    const ran = await publish({
      'connect/views/Desk.view.json': view('One'),
      'connect/views/other.yaml': `# Also\nName: Desk\nTemplate: ${JSON.stringify(template('Two'))}\nActions: []\n`,
    })
    expect(annotated(ran, 'error')).toEqual([
      summing,
      'connect/views/Desk.view.json:1:1 Duplicate definition',
      'connect/views/other.yaml:2:7 Duplicate definition',
    ])
    const [first, second] = ran.report.problems.filter(({ severity }) => severity === 'error')
    expect([first?.message, second?.message]).toEqual([
      expect.stringContaining('"connect/views/other.yaml"'),
      expect.stringContaining('"connect/views/Desk.view.json"'),
    ])
    expectNothingDone(ran)
  })

  test('a file that is matched as both kinds', async () => {
    await onlyGood()
    const ran = await world.publish({ modules: 'connect/**/Good.json' })
    expect(annotated(ran, 'error')).toEqual([summing, 'connect/views/Good.json:1:1 Matched twice'])
    expect([reported(ran).reason, world.writes()]).toEqual(['invalid-definition', []])
  })

  test('all problems of all files in one run; GitHub would drop the eleventh annotation, so the tenth sums up', async () => {
    const ran = await publish(texts(files))
    const found = ran.report.problems.filter(({ severity }) => severity === 'error')
    const places = found.map(({ place: { file, line, column } }) => `${file}:${line}:${column}`)
    expect(places.toSorted()).toEqual(files.map(({ file, place }) => `${file}:${place}`).toSorted())
    const errors = annotated(ran, 'error')
    expect([errors.length, errors.at(-1)]).toEqual([10, `${rows.length + 1 - 9} more errors`])
    expectNothingDone(ran)
  })
})

describe('what is only a warning is published', () => {
  const foreign =
    'arn:aws:connect:eu-central-1:123456789012:instance/99999999-bbbb-4ccc-8ddd-eeeeeeeeeeee/queue/1'
  const button = '{"_id": "Go", "Type": "Button", "Props": {"Action": ⟦"Go"}, "Content": []}'
  const warned: readonly Row[] = [
    v('a member that is nearly known', envelope(',\n⟦"Descripton": "x"'), 'Unknown member'),
    v('an action that is not listed', `{"Template": ${bare(button)}, "Actions": []}`, 'Undeclared action'),
    v('a tag of AWS’s own', envelope(',\n"Tags": {⟦"aws:x": "y"}'), 'Tag reserved'),
    m(
      'an unreachable action',
      flowText(`{${say}},\n{"Identifier": ⟦"no", "Type": "Wait"}`),
      'Unreachable action',
    ),
    m('an ARN of another instance', flowText(`{${say.replace('"Hi"', `⟦"${foreign}"`)}}`), 'Foreign arn'),
  ]
  test.each(warned)('$name', async ({ file, text: marked, title }) => {
    const { text, place } = unmarked(marked)
    const fresh = await contactCentre({ files: { [`connect/${file}`]: text } })
    // The flows are as short as can be, which content checks would warn of too.
    const ran = await fresh.publish({ 'content-check': 'off' })
    expect(annotated(ran, 'warning')).toEqual([`connect/${file}:${place} ${title}`])
    expect([reported(ran).exit, Object.values(reported(ran).entries)]).toEqual([
      0,
      ['published create - → 1'],
    ])
  })
})
