import { randomUUID } from 'node:crypto'
import {
  CreateContactFlowModuleCommand,
  CreateContactFlowModuleVersionCommand,
  DeleteContactFlowModuleCommand,
  DescribeContactFlowModuleCommand,
  paginateListContactFlowModules,
  paginateListContactFlowModuleVersions,
  UpdateContactFlowModuleContentCommand,
  UpdateContactFlowModuleMetadataCommand,
} from '@aws-sdk/client-connect'
import type { Switches } from '../../simulator/index.js'
import { flow, textOf } from './documents.js'
import type { Target } from './target.js'

/** The calls that a probe of one module makes. */
const callsOf = ({ client, InstanceId, eventually }: Target, ContactFlowModuleId: string) => {
  const of = (qualifier = '') => ({ InstanceId, ContactFlowModuleId: `${ContactFlowModuleId}${qualifier}` })
  const describe = async (qualifier = '') =>
    (await client.send(new DescribeContactFlowModuleCommand(of(qualifier)))).ContactFlowModule ?? {}
  return {
    describe,
    saying: (text: string, qualifier = '') =>
      eventually(
        () => describe(qualifier),
        (module) => textOf(module) === text,
      ),
    update: (given: { Content?: string; Settings?: string }, qualifier = '') =>
      eventually(() =>
        client.send(new UpdateContactFlowModuleContentCommand({ ...of(qualifier), ...given })),
      ),
    version: async (FlowModuleContentSha256?: string) => {
      const command = new CreateContactFlowModuleVersionCommand({ ...of(), FlowModuleContentSha256 })
      return (await eventually(() => client.send(command))).Version
    },
    numbers: async () => {
      const rows: (number | undefined)[] = []
      for await (const page of paginateListContactFlowModuleVersions({ client }, of()))
        rows.push(...(page.ContactFlowModuleVersionSummaryList ?? []).map((row) => row.Version))
      return rows
    },
    archive: () => client.send(new UpdateContactFlowModuleMetadataCommand({ ...of(), State: 'ARCHIVED' })),
    listed: async () => {
      for await (const page of paginateListContactFlowModules({ client }, { InstanceId }))
        if (page.ContactFlowModulesSummaryList?.some((row) => row.Id === ContactFlowModuleId)) return true
      return false
    },
  }
}

type Calls = ReturnType<typeof callsOf>

const refused = (promise: Promise<unknown>): Promise<boolean> =>
  promise.then(
    () => false,
    () => true,
  )

const readable = async ({ describe }: Calls): Promise<Switches['moduleVersionReadable']> => {
  const answer = await describe(':1').then(textOf, (error: Error) => error.name)
  if (answer === 'one') return 'content'
  if (answer === 'ResourceNotFoundException') return 'not-found'
  return answer === 'two' ? 'live' : 'refused'
}

/** Versions: `one` frozen, `two` live; then `two` frozen twice. */
const versions = async (calls: Calls): Promise<Partial<Switches>> => {
  await calls.version()
  await calls.update({ Content: flow('two') })
  await calls.saying('two')
  const moduleVersionReadable = await readable(calls)
  const moduleVersionChecksumChecked = await refused(calls.version('0'.repeat(64)))
  const [first, second] = [await calls.version(), await calls.version()]
  const [top, next] = await calls.numbers()
  return {
    moduleVersionReadable,
    moduleVersionChecksumChecked,
    moduleVersionsDeduplicate: first === second,
    moduleVersionsOrder: (top ?? 0) > (next ?? 0) ? 'descending' : 'ascending',
  }
}

const drafts = async (calls: Calls): Promise<Partial<Switches>> => {
  const absent = await refused(calls.describe(':$SAVED'))
  await calls.update({ Content: flow('draft') }, ':$SAVED')
  await calls.saying('draft', ':$SAVED')
  await calls.update({ Content: flow('three') })
  await calls.saying('three')
  const after = await calls.describe(':$SAVED').catch(() => ({}))
  return {
    moduleDraftAbsent: absent ? 'not-found' : 'live',
    moduleDraftAfterPublish: textOf(after) === 'draft' ? 'kept' : 'replaced',
  }
}

const settings = async (calls: Calls): Promise<Partial<Switches>> => {
  const before = await calls.describe()
  const Settings = '{"input":{"schema":{"type":"object","properties":{}}}}'
  await calls.update({ Settings })
  const after = await calls.describe()
  const same = before.FlowModuleContentSha256 === after.FlowModuleContentSha256
  return {
    statusCase: before.Status === 'PUBLISHED' ? 'PUBLISHED' : 'published',
    moduleMetadataRewritten: before.Content !== flow('one'),
    moduleChecksumCovers: same ? 'content' : 'content-and-settings',
  }
}

const archived = async (calls: Calls): Promise<Partial<Switches>> => {
  await calls.archive()
  return { archivedListed: await calls.listed(), archivedWritable: !(await refused(calls.version())) }
}

/** What a client token answers after what it made was deleted. */
const tokens = async ({ client, InstanceId, eventually }: Target): Promise<Partial<Switches>> => {
  const input = { InstanceId, Name: `contract-${randomUUID()}`, ClientToken: randomUUID() }
  const create = new CreateContactFlowModuleCommand({ ...input, Content: flow('one') })
  const remove = (ContactFlowModuleId: string | undefined) =>
    eventually(() => client.send(new DeleteContactFlowModuleCommand({ InstanceId, ContactFlowModuleId })))
  const { Id: first } = await client.send(create)
  await remove(first)
  const { Id: second } = await client.send(create)
  if (second !== first) await remove(second)
  return { tokenAnswersDeleted: second === first }
}

/** Finds out, through the API alone, how this instance settles what is unsure of modules. */
export const probeModules = async (target: Target): Promise<Partial<Switches>> => {
  const { ContactFlowModuleId } = await target.createModule(flow('one'))
  const calls = callsOf(target, ContactFlowModuleId)
  await calls.saying('one')
  const contents = {
    moduleSettingsRequired: await refused(target.createModule(flow('x', {}))),
    moduleEmptyStringsRefused: await refused(target.createModule(flow(''))),
  }
  const found = { ...(await settings(calls)), ...(await versions(calls)), ...(await drafts(calls)) }
  return { ...contents, ...found, ...(await archived(calls)), ...(await tokens(target)) }
}
