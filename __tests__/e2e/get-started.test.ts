import { execFile, execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import {
  ConnectClient,
  DescribeContactFlowModuleCommand,
  DescribeViewCommand,
  ListContactFlowModulesCommand,
  ListViewsCommand,
} from '@aws-sdk/client-connect'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { blocks } from '../support/documents.js'
import { contactCentre, reported, type World } from '../support/e2e.js'
import { flow, template } from '../support/e2e-definitions.js'

/** docs/get-started.md as a newcomer uses it: its commands are run as they are there. */
const page = await readFile('docs/get-started.md', 'utf8')
const commands = blocks(page, 'sh')
const downloads = commands.filter((command) => command.startsWith('(\n')).join('')
const isInstalled = ['sh', 'jq'].every((program) => {
  try {
    execFileSync(program, program === 'sh' ? ['-c', 'exit'] : ['--version'])
    return true
  } catch {
    return false
  }
})
if (!isInstalled)
  process.stderr.write(
    'There is no sh or no jq: the tests of docs/get-started.md are skipped. Install them.\n',
  )
const withShell = (isInstalled ? test : test.skip) as typeof test

/** Replaces the AWS CLI: a call with exactly the words of an answer's name gets that answer, any other fails. */
const aws = `#!/bin/sh
exec cat "$ANSWERS/$(printf '%s' "$*" | tr '/' '_').json"
`

/** A call of the AWS CLI for the instance. */
const call = (instance: string, operation: string, ...more: readonly string[]) =>
  ['connect', operation, '--instance-id', instance, ...more, '--output', 'json'].join(' ')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'get-started-'))
  await writeFile(path.join(folder, 'aws'), aws)
  await chmod(path.join(folder, 'aws'), 0o755)
})

/** Runs commands of the page in a folder, where the AWS CLI gives the answers; answers the exit code and what it says. */
async function run(script: string, instance: string, cwd: string, answers: Readonly<Record<string, object>>) {
  const ANSWERS = await mkdtemp(path.join(folder, 'answers-'))
  for (const [words, answer] of Object.entries(answers))
    await writeFile(path.join(ANSWERS, `${words.replaceAll('/', '_')}.json`), JSON.stringify(answer))
  const env = { PATH: `${folder}:${process.env.PATH}`, ANSWERS }
  const shell = promisify(execFile)('sh', ['-ec', `INSTANCE=${instance}\n${script}`], { cwd, env })
  return shell.then(
    () => ({ code: 0, message: '' }),
    (error) => ({ code: Number(error.code), message: String(error.stderr) }),
  )
}

/** What the AWS CLI prints for each call that the page makes. */
async function answersOf({ sim }: World): Promise<Readonly<Record<string, object>>> {
  const [region, url] = [sim.env.AWS_REGION, sim.env.AWS_ENDPOINT_URL_CONNECT]
  const credentials = {
    accessKeyId: sim.env.AWS_ACCESS_KEY_ID ?? '',
    secretAccessKey: sim.env.AWS_SECRET_ACCESS_KEY ?? '',
  }
  const client = new ConnectClient({ region: region!, endpoint: url!, credentials })
  const InstanceId = sim.instance.id
  const name = (operation: string, ...more: readonly string[]) => call(InstanceId, operation, ...more)
  const views = await client.send(new ListViewsCommand({ InstanceId, Type: 'CUSTOMER_MANAGED' }))
  const modules = await client.send(
    new ListContactFlowModulesCommand({ InstanceId, ContactFlowModuleState: 'ACTIVE' }),
  )
  const answers: Record<string, object> = {
    [name('list-views', '--type', 'CUSTOMER_MANAGED')]: views,
    [name('list-contact-flow-modules', '--contact-flow-module-state', 'ACTIVE')]: modules,
  }
  for (const { Id: ViewId = '', Status } of views.ViewsSummaryList ?? [])
    if (Status === 'PUBLISHED')
      answers[name('describe-view', '--view-id', ViewId)] = await client.send(
        new DescribeViewCommand({ InstanceId, ViewId }),
      )
  for (const { Id: ContactFlowModuleId = '' } of modules.ContactFlowModulesSummaryList ?? [])
    answers[name('describe-contact-flow-module', '--contact-flow-module-id', ContactFlowModuleId)] =
      await client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId }))
  client.destroy()
  return answers
}

/** An instance that people made in the console, with names as people give them. */
async function console(): Promise<World> {
  const world = await contactCentre({ files: {} })
  const people = world.sim.console
  const settings = { input: { schema: { type: 'object', properties: { pin: { type: 'string' } } } } }
  for (const name of ['Verify caller', 'Rückruf: Form (kurz)', '.hidden'])
    people.create('view', name, { template: template(`1.50 € \\ "${name}"`), actions: ['Continue'] })
  people.create('module', 'Greeting', { content: flow('Grüß Gott\n$.Attributes.name'), settings })
  people.create('module', 'Desk/Front', { content: flow('Hello') })
  for (const view of ['Verify caller', 'Rückruf: Form (kurz)', '.hidden']) people.createVersion('view', view)
  people.createVersion('module', 'Greeting')
  people.createVersion('module', 'Desk/Front')
  // None of these is downloaded.
  people.saveDraft('view', 'Verify caller', { template: template('A draft') })
  people.createDraft('Only a draft', { template: template('Not yet') })
  people.addAwsManagedView('Cards', { template: template('Of AWS') })
  people.create('module', 'Old', { content: flow('Once') })
  people.archive('Old')
  return world
}

describe('what the page downloads', () => {
  withShell('plans as unchanged, each view and module, and nothing is written', async () => {
    const world = await console()
    const answers = await answersOf(world)
    const { id } = world.sim.instance
    expect(await run(downloads, id, world.space.path, answers)).toEqual({ code: 0, message: '' })
    const same = 'unchanged unchanged 1 → 1'
    const plan = reported(await world.plan({ observe: 'describe' }))
    expect(plan).toEqual({
      exit: 0,
      reason: '',
      entries: {
        'module/Desk/Front': same,
        'module/Greeting': same,
        'view/.hidden': same,
        'view/Rückruf: Form (kurz)': same,
        'view/Verify caller': same,
      },
    })
    expect(reported(await world.publish()).entries).toEqual(plan.entries)
    expect(world.writes()).toEqual([])
    expect((await readdir(path.join(world.space.path, 'connect'), { recursive: true })).toSorted()).toEqual([
      'modules',
      'modules/desk-front.module.json',
      'modules/greeting.module.json',
      'views',
      'views/-hidden.view.json',
      'views/rückruf-form-(kurz).view.json',
      'views/verify-caller.view.json',
    ])
  })

  withShell(
    'is readable: objects, in the order of the content, without what only the service sets',
    async () => {
      const world = await console()
      await run(downloads, world.sim.instance.id, world.space.path, await answersOf(world))
      const greeting = JSON.parse(await world.read('connect/modules/greeting.module.json'))
      expect(greeting).toEqual({
        Name: 'Greeting',
        Content: flow('Grüß Gott\n$.Attributes.name'),
        Settings: { input: { schema: { type: 'object', properties: { pin: { type: 'string' } } } } },
        ExternalInvocationConfiguration: { Enabled: false },
      })
      const view = await world.read('connect/views/verify-caller.view.json')
      expect(view).toBe(
        `${JSON.stringify(
          { Name: 'Verify caller', Template: template('1.50 € \\ "Verify caller"'), Actions: ['Continue'] },
          null,
          2,
        )}\n`,
      )
    },
  )

  withShell('overwrites no file, and stops at the first that is there', async () => {
    const world = await console()
    await world.space.write({ 'connect/views/verify-caller.view.json': 'mine' })
    const again = await run(downloads, world.sim.instance.id, world.space.path, await answersOf(world))
    expect([again.code === 0, again.message]).toEqual([
      false,
      expect.stringContaining('verify-caller.view.json'),
    ])
    expect(await world.read('connect/views/verify-caller.view.json')).toBe('mine')
  })

  const listViews = call('x', 'list-views', '--type', 'CUSTOMER_MANAGED')
  const someViews = { [listViews]: { ViewsSummaryList: [{ Id: 'v', Status: 'PUBLISHED' }] } }
  withShell.each([
    ['the list', {}],
    ['a view', someViews],
  ])('is nothing where %s is refused: the command stops', async (_name, answers) => {
    const cwd = await mkdtemp(path.join(folder, 'refused-'))
    const { code } = await run(downloads, 'x', cwd, answers)
    expect([code === 0, await readdir(path.join(cwd, 'connect/views'))]).toEqual([false, []])
  })

  withShell('leaves out a module that was saved and never published', async () => {
    const cwd = await mkdtemp(path.join(folder, 'saved-'))
    const module = (Name: string, Status: string) => ({
      ContactFlowModule: { Name, Status, Content: JSON.stringify(flow(Name)) },
    })
    const describeCall = (id: string) =>
      call('x', 'describe-contact-flow-module', '--contact-flow-module-id', id)
    const code = await run(downloads, 'x', cwd, {
      [listViews]: { ViewsSummaryList: [] },
      [call('x', 'list-contact-flow-modules', '--contact-flow-module-state', 'ACTIVE')]: {
        ContactFlowModulesSummaryList: [{ Id: 'a' }, { Id: 'b' }],
      },
      [describeCall('a')]: module('Draft', 'saved'),
      [describeCall('b')]: module('Live', 'published'),
    })
    expect([code, await readdir(path.join(cwd, 'connect/modules'))]).toEqual([
      { code: 0, message: '' },
      ['live.module.json'],
    ])
  })
})

withShell('the answer that the page shows becomes the file that it shows', async () => {
  const [instances = '', answer = '', file = ''] = blocks(page, 'json')
  const { View } = JSON.parse(answer)
  const { Id, InstanceAlias } = JSON.parse(instances).InstanceSummaryList[0]
  expect([commands[1], InstanceAlias]).toEqual([`INSTANCE=${Id}\n`, 'contact-centre'])
  const cwd = await mkdtemp(path.join(folder, 'shown-'))
  await mkdir(path.join(cwd, 'connect'))
  const result = await run(downloads, Id, cwd, {
    [call(Id, 'list-views', '--type', 'CUSTOMER_MANAGED')]: {
      ViewsSummaryList: [{ Id: View.Id, Status: View.Status }],
    },
    [call(Id, 'describe-view', '--view-id', View.Id)]: { View },
    [call(Id, 'list-contact-flow-modules', '--contact-flow-module-state', 'ACTIVE')]: {
      ContactFlowModulesSummaryList: [],
    },
  })
  expect(result).toEqual({ code: 0, message: '' })
  expect(await readFile(path.join(cwd, 'connect/views/wrap-up.view.json'), 'utf8')).toBe(file)
})
