import { ConnectClient } from '@aws-sdk/client-connect'
import { afterAll, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../../simulator/index.js'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { Content, Definition } from '../../../src/core/model/definition.js'
import type { DraftAndLive } from '../../../src/ports/connect.js'
import { connectWith } from '../../support/connect-with.js'
import { moduleText } from '../../support/desk-files.js'
import { IdleTime } from '../../support/idle-time.js'
import { quiet } from '../../support/in-process.js'

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

const contentOf = (words: string): Content & { kind: 'module' } => ({
  kind: 'module',
  content: JSON.stringify(JSON.parse(moduleText(words)).Content),
  settings: null,
})

const newModule: Definition = {
  kind: 'module',
  key: 'module/created',
  name: 'created',
  file: 'created.module.json',
  place: { file: 'created.module.json', line: 1, column: 1 },
  hash: contentHash(contentOf('new')),
  content: contentOf('new'),
  description: null,
  tags: {},
  externalInvocation: null,
}

/** A connection at two calls a second to an instance that has modules of these names; name → id. */
async function connectionTo(...names: readonly string[]) {
  const clock = new IdleTime()
  const sim = await startSimulator({ clock: () => clock.now() })
  running.push(sim)
  for (const name of names) sim.console.create('module', name, { content: contentOf('before').content })
  const client = new ConnectClient({
    region: 'eu-central-1',
    endpoint: sim.url,
    credentials: { accessKeyId: 'AKIDSIMULATOR', secretAccessKey: 'simulator-secret' },
    maxAttempts: 1,
  })
  clock.watch(client, () => 50)
  const connection = connectWith({
    client,
    instanceId: sim.instance.id,
    requestsPerSecond: 2,
    clock,
    log: quiet,
    until: () => Number.POSITIVE_INFINITY,
    random: () => 0.5,
  })
  const access = () => connection.writer({ assertActive: () => {}, onSend: () => {} })
  const ids = new Map([...sim.state.modules.values()].map(({ name, id }) => [name, id]))
  const idOf = (name: string) => ids.get(name) ?? ''
  return { clock, sim, access, idOf, reader: connection.reader }
}

const operations = ({ calls }: Simulator) => calls.map(({ operation, status }) => `${operation} ${status}`)

/** How an update ended, the names of what its precheck was given, and the calls. */
async function updateOnce(prime: (sim: Simulator) => void) {
  const { clock, sim, access, idOf } = await connectionTo('desk')
  prime(sim)
  const seen: DraftAndLive[] = []
  const precheck = async (current: DraftAndLive) => {
    seen.push(current)
  }
  const update = access().writer.update(idOf('desk'), contentOf('after'), precheck)
  const ended = await clock.during(
    update.then(
      () => 'updated',
      (cause: { code?: string }) => cause.code,
    ),
  )
  const names = seen.map(({ draft, live }) => [draft?.name ?? null, live?.name ?? null])
  return { ended, names, calls: operations(sim) }
}

const describe = 'DescribeContactFlowModule'
const isDraft = (params: Readonly<Record<string, unknown>>) =>
  String(params.ContactFlowModuleId).endsWith(':$SAVED')

test('draft and live content are read directly before the update', async () => {
  expect(await updateOnce(() => {})).toEqual({
    ended: 'updated',
    names: [['desk', 'desk']],
    calls: [`${describe} 200`, `${describe} 200`, 'UpdateContactFlowModuleContent 200'],
  })
})

test('when one of the two reads has to be repeated, both are, so that neither is older', async () => {
  const { calls, ...rest } = await updateOnce((sim) =>
    sim.prime({ operation: describe, where: isDraft, fault: 'throttle' }),
  )
  expect({ ...rest, calls: calls.toSorted() }).toEqual({
    ended: 'updated',
    names: [['desk', 'desk']],
    calls: [
      ...[`${describe} 200`, `${describe} 200`, `${describe} 200`, `${describe} 429`],
      'UpdateContactFlowModuleContent 200',
    ],
  })
})

test('a draft that the service does not have is null', async () => {
  const fault = { error: 'ResourceNotFoundException', status: 404 }
  const { ended, names } = await updateOnce((sim) =>
    sim.prime({ operation: describe, where: isDraft, fault }),
  )
  expect({ ended, names }).toEqual({ ended: 'updated', names: [[null, 'desk']] })
})

test('a read that is denied leaves the update unsent', async () => {
  const fault = { error: 'AccessDeniedException', status: 403 }
  const { ended, names, calls } = await updateOnce((sim) =>
    sim.prime({ operation: describe, where: isDraft, fault }),
  )
  expect({ ended, names, calls: calls.toSorted() }).toEqual({
    ended: 'access-denied',
    names: [],
    calls: [`${describe} 200`, `${describe} 403`],
  })
})

test('waiting calls: first of what was updated, then of what was created, then in the order of the starts', async () => {
  const { clock, sim, access, idOf, reader } = await connectionTo('first', 'second', 'updated', 'versioned')
  const [first, second, created, updated, versioned] = [access(), access(), access(), access(), access()]
  const work = async () => {
    const { id } = await created.writer.create(newModule, 'token')
    await updated.writer.update(idOf('updated'), contentOf('after'), async () => {})
    await versioned.writer.update(idOf('versioned'), contentOf('after'), async () => {})
    const version = { description: 'v', checksum: null }
    await versioned.writer.createVersion('module', idOf('versioned'), version)
    await Promise.all([1, 2, 3, 4, 5].map(() => reader.versions('module', idOf('first'))))
    sim.clearCalls()
    await Promise.all([
      reader.versions('module', 'none').catch(() => null),
      versioned.reader.versions('module', idOf('versioned')),
      second.reader.versions('module', idOf('second')),
      first.reader.versions('module', idOf('first')),
      created.reader.versions('module', id),
      updated.reader.versions('module', idOf('updated')),
    ])
    return id
  }
  const id = await clock.during(work())
  const served = sim.calls.map(({ params }) => params.ContactFlowModuleId)
  expect(served).toEqual([...[idOf('updated'), id, idOf('first'), idOf('second'), idOf('versioned')], 'none'])
})
