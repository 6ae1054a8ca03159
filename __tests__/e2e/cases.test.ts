import { existsSync, readFileSync } from 'node:fs'
import { cp, readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Run, reported, type World } from '../support/e2e.js'

/** Small repositories that were once published wrongly, beside this one where somebody collected them. */
const cases = '../shared/cases'
const some = existsSync(cases) ? describe : describe.skip

interface Options {
  readonly inputs?: Readonly<Record<string, string>>
  readonly alsoTry?: readonly Readonly<Record<string, string>>[]
}

async function world(name: string, git = true): Promise<World> {
  const made = await contactCentre({ files: {}, git })
  await cp(path.join(cases, name, 'repo'), made.space.path, { recursive: true, dereference: false })
  if (git) await made.space.commit('Add')
  return made
}

const options = (name: string): Options =>
  JSON.parse(readFileSync(path.join(cases, name, 'options.json'), 'utf8'))

/** Both modes: what they answer in short, and whether anything was written. */
async function planAndPublish(made: World, run: Run = {}) {
  const plan = await made.run({ ...run, inputs: { ...run.inputs, mode: 'plan' } })
  const publish = await made.run({ ...run, inputs: { ...run.inputs, mode: 'publish' } })
  return { plan, publish, writes: made.writes() }
}

some(`the cases of ${cases}`, () => {
  test('02: both files are invalid, and called a contact flow', async () => {
    const { plan, publish, writes } = await planAndPublish(await world('02-contact-flow-as-module'))
    const errors = [
      'connect/modules/main-line.json:2:3 Contact flow',
      'connect/modules/queue.json:3:3 Contact flow',
    ]
    for (const ran of [plan, publish]) {
      expect([ran.exitCode, ran.outputs['failure-reason']]).toEqual([1, 'invalid-definition'])
      expect(annotated(ran, 'error')).toEqual(expect.arrayContaining(errors))
    }
    expect(writes).toEqual([])
  })

  test('08: a file whose name is spelled in another Unicode form is the live module', async () => {
    const made = await world('08-near-miss-names')
    const [file = ''] = await readdir(path.join(made.space.path, 'connect/modules'))
    const content = readFileSync(path.join(made.space.path, 'connect/modules', file), 'utf8')
    made.sim.console.create('module', 'Rückruf'.normalize('NFC'), { content: JSON.parse(content) })
    const { entries } = reported(await made.plan())
    expect(Object.keys(entries)).toEqual(['module/Rückruf'.normalize('NFC')])
    expect(entries['module/Rückruf']).not.toMatch(/create/)
  })

  test('09: one error a file, by its name', async () => {
    const { plan, publish, writes } = await planAndPublish(await world('09-foreign-shapes'))
    const errors = [
      'connect/modules/described-flow.json:2:3 Contact flow',
      'connect/modules/lfs.json:1:1 Git lfs pointer',
      'connect/modules/symlink-stub.json:1:1 Link as text',
      'connect/views/lfs.yaml:1:1 Git lfs pointer',
      'connect/views/stack.yaml:7:7 Cloudformation template',
    ]
    const inFiles = (ran: typeof plan) =>
      annotated(ran, 'error').filter((line) => line.startsWith('connect/'))
    expect([inFiles(plan), inFiles(publish), writes]).toEqual([errors, errors, []])
  })

  test('10: a publish without a checkout fails', async () => {
    const name = '10-nothing-there-is-green'
    const { inputs = {} } = options(name)
    const ran = await (await world(name, false)).run({ inputs })
    expect([ran.exitCode, ran.outputs['failure-reason'], ran.report.failures[0]?.code]).toEqual([
      1,
      'invalid-input',
      'no-checkout',
    ])
  })

  test('14: a hint for a folder, for commas, for quotes', async () => {
    const name = '14-patterns-people-write'
    const made = await world(name)
    const { inputs = {}, alsoTry = [] } = options(name)
    const messages: string[] = []
    for (const each of [inputs, ...alsoTry])
      messages.push((await made.plan(each)).report.failures[0]?.message ?? '')
    expect(messages).toEqual([
      expect.stringContaining('"connect/views" is a folder; write "connect/views/**'),
      expect.stringContaining(
        'Write one pattern per line: "connect/views/**/*.json", then "connect/other/*.json".',
      ),
      expect.stringContaining('Write "connect/views/*.json", without quotes.'),
    ])
  })

  test('17: the folder is the name', async () => {
    const made = await world('17-folder-per-definition')
    const plan = await made.plan()
    expect([Object.keys(reported(plan).entries), plan.exitCode]).toEqual([
      ['module/callback', 'module/greeting', 'view/wrap-up'],
      0,
    ])
    expect(
      plan.report.notices.filter((notice) => notice.includes('takes its name from its folder')),
    ).toHaveLength(3)
  })
})
