import { describe, expect, test } from '@jest/globals'
import { annotated, type Ran, reported, type World } from '../support/e2e.js'
import { emptyCentre, instances, moduleOf, saying } from '../support/e2e-references.js'

const file = 'connect/modules/Desk.json'
const toQueue = (QueueId: string) => moduleOf({ UpdateContactTargetQueue: { QueueId } })

/** An instance for which a values file can have a section, and a repository. */
async function centre(files: Readonly<Record<string, string>>, arrange: (world: World) => void) {
  const { id: instanceId, account } = instances.prod
  const world = await emptyCentre({ instanceId, account })
  arrange(world)
  await world.space.write(files)
  return world
}

const values = (text: string) => `instances:\n  prod:\n    instance: ${instances.prod.id}\n${text}`

/** The parameters of the first block that is live. */
const liveParameters = ({ sim }: World): unknown =>
  JSON.parse(sim.console.find('module', 'Desk').live?.content ?? '').Actions[0].Parameters

/** The text in the entry of the only blocked definition. */
const blocked = (ran: Ran) => ({ ...reported(ran), message: ran.report.entries['module/Desk']?.message })

describe('a queue', () => {
  test('that was created again is an update over a dead id; one that was renamed blocks until its name is mended', async () => {
    const world = await centre({ [file]: toQueue('${queue/Support}') }, ({ sim }) =>
      sim.console.addNamed('queue', { name: 'Support' }),
    )
    await world.publish()
    const { console: people } = world.sim
    people.deleteNamed('queue', 'Support')
    const { arn } = people.addNamed('queue', { name: 'Support' })
    const second = await world.publish()
    expect([reported(second), liveParameters(world)]).toEqual([
      { exit: 0, reason: '', entries: { 'module/Desk': 'published update 1 → 2' } },
      { QueueId: arn },
    ])

    people.renameNamed('queue', 'Support', 'Support DE')
    expect(blocked(await world.plan())).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: { 'module/Desk': 'blocked blocked 2 → - (unresolved-reference)' },
      message:
        'module/Desk: "${queue/Support}" (line 13, column 22) cannot be resolved. The instance has none of this name (queues: 1). Did you mean "Support DE"?',
    })
    await world.space.write({
      'connect/values.yaml': values('    references: { queue/Support: queue/Support DE }\n'),
    })
    expect(reported(await world.publish())).toEqual({
      exit: 0,
      reason: '',
      entries: { 'module/Desk': 'unchanged unchanged 2 → 2' },
    })
  })
})

describe('functions of two accounts with one name', () => {
  test('are distinguished by the ARN in the values file', async () => {
    const desk = moduleOf({ InvokeLambdaFunction: { LambdaFunctionARN: '${lambda/lookup@live}' } })
    const world = await centre({ [file]: desk }, ({ sim }) => {
      sim.console.addNamed('lambda', { name: 'lookup' })
      sim.console.addNamed('lambda', { name: 'lookup', account: '999999999999' })
    })
    const arnIn = (account: string) => `arn:aws:lambda:eu-central-1:${account}:function:lookup`
    expect(blocked(await world.plan())).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: { 'module/Desk': 'blocked blocked - → - (ambiguous-reference)' },
      message: `module/Desk: "\${lambda/lookup@live}" (line 13, column 32) cannot be resolved. The instance has 2 of this name: ${arnIn(instances.prod.account)}, ${arnIn('999999999999')}. Name one by its ARN under references in the values file, such as lambda/lookup: lambda/${arnIn(instances.prod.account)}, or rename the others.`,
    })
    expect(world.writes()).toEqual([])
    await world.space.write({
      'connect/values.yaml': values(
        `    references:\n      lambda/lookup: lambda/${arnIn('999999999999')}\n`,
      ),
    })
    const ran = await world.publish()
    expect([reported(ran).entries, liveParameters(world)]).toEqual([
      { 'module/Desk': 'published create - → 1' },
      { ...Object(liveParameters(world)), LambdaFunctionARN: `${arnIn('999999999999')}:live` },
    ])
  })
})

describe('a view that AWS manages', () => {
  test('is named with the number of a version; without it the definition is blocked', async () => {
    const shows = (view: string) => moduleOf({ ShowView: { ViewResource: { Id: view } } })
    const world = await centre({ [file]: shows('${view/Form}') }, ({ sim }) =>
      sim.console.addAwsManagedView('Form', {
        template: JSON.stringify({ Head: { Configuration: {} }, Body: [] }),
        actions: [],
      }),
    )
    expect(blocked(await world.plan())).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: { 'module/Desk': 'blocked blocked - → - (unresolved-reference)' },
      message:
        'module/Desk: "${view/Form}" (line 14, column 19) cannot be resolved. "Form" is managed by AWS, which a flow names by the number of a version. Write it: ${view/Form@1}.',
    })
    await world.space.write({ [file]: shows('${view/Form@1}') })
    await world.publish()
    const { arn } = world.sim.console.find('view', 'Form')
    expect(liveParameters(world)).toMatchObject({ ViewResource: { Id: `${arn}:1` } })
  })
})

describe('what does not resolve', () => {
  test('is reported with the nearest name, and with the nearest value; all of a definition at once', async () => {
    const desk = moduleOf({
      UpdateContactTargetQueue: { QueueId: '${queue/Suport}' },
      MessageParticipant: { Text: 'Call ${value/hotlin}, or ${value/fax}.' },
    })
    const world = await centre(
      { [file]: desk, 'connect/values.yaml': values('    values: { hotline: "1" }\n') },
      ({ sim }) => sim.console.addNamed('queue', { name: 'Support' }),
    )
    const ran = await world.plan()
    expect(blocked(ran)).toEqual({
      exit: 1,
      reason: 'blocked',
      entries: { 'module/Desk': 'blocked blocked - → - (missing-value)' },
      message:
        'module/Desk: "${queue/Suport}" (line 13, column 22) cannot be resolved. The instance has none of this name (queues: 1). Did you mean "Support"? "${value/hotlin}" (line 30, column 19) cannot be resolved. The values for this instance have no "hotlin". Did you mean "hotline"? "${value/fax}" (line 30, column 19) cannot be resolved. The values for this instance have no "fax". Add it to a file of the input values.',
    })
    expect(annotated(ran, 'error')).toEqual(['Blocked', `${file}:30:19 module/Desk blocked: missing value`])
  })
})

describe('a list that the role may not ask for', () => {
  test('leaves those definitions out of a plan, and stops a publish before its first write', async () => {
    const files = { [file]: toQueue('${queue/Support}'), 'connect/modules/Greeting.json': saying('Hello') }
    const world = await emptyCentre({ deny: ['connect:ListQueues'] })
    await world.space.write(files)
    const [plan, publish] = [await world.plan(), await world.publish()]
    expect(reported(plan)).toEqual({
      exit: 1,
      reason: 'access-denied',
      entries: {
        'module/Desk': 'failed - - → - (access-denied)',
        'module/Greeting': 'planned create - → -',
      },
    })
    expect(reported(publish)).toEqual({
      exit: 1,
      reason: 'access-denied',
      entries: {
        'module/Desk': 'failed - - → - (access-denied)',
        'module/Greeting': 'skipped create - → - (access-denied)',
      },
    })
    const where = `module/Desk: "\${queue/Support}" (${file}, line 13) could not be looked up. ListQueues was refused`
    const messages = (ran: Ran) => ran.report.failures.map(({ message }) => message)
    expect([messages(plan), messages(publish)]).toEqual([
      [expect.stringContaining(where)],
      [expect.stringContaining(where)],
    ])
    expect(world.writes()).toEqual([])
  })
})
