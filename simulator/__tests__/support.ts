import {
  ConnectClient,
  CreateContactFlowModuleCommand,
  CreateContactFlowModuleVersionCommand,
  CreateViewCommand,
  CreateViewVersionCommand,
  DescribeContactFlowModuleCommand,
  DescribeViewCommand,
  ListContactFlowModuleVersionsCommand,
  ListViewVersionsCommand,
  UpdateContactFlowModuleContentCommand,
  UpdateViewContentCommand,
  type View,
} from '@aws-sdk/client-connect'
import { afterFile } from '../../__tests__/support/after-file.js'
import { type Simulator, type SimulatorOptions, startSimulator } from '../index.js'

/** A template that its title distinguishes from others. */
export const template = (title: string): string =>
  JSON.stringify({ Head: { Title: title, Configuration: {} }, Body: [] })

/** A module's content that says `text`. */
export const content = (text: string): string =>
  JSON.stringify({
    Version: '2019-10-30',
    StartAction: 'say',
    Actions: [
      {
        Identifier: 'say',
        Type: 'MessageParticipant',
        Parameters: { Text: text },
        Transitions: { NextAction: 'end' },
      },
      { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ],
  })

export const clientOf = (
  sim: Simulator,
  overrides: {
    readonly accessKeyId?: string
    readonly secretAccessKey?: string
    readonly sessionToken?: string
  } = {},
): ConnectClient => {
  const client = new ConnectClient({
    endpoint: sim.url,
    region: sim.env.AWS_REGION ?? '',
    maxAttempts: 1,
    requestHandler: { requestTimeout: 5_000, throwOnRequestTimeout: true },
    credentials: {
      accessKeyId: sim.env.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: sim.env.AWS_SECRET_ACCESS_KEY ?? '',
      ...overrides,
    },
  })
  afterFile(() => client.destroy())
  return client
}

/** The properties of a refused call: name, status and text. */
export const refusal = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => new Error('it was not refused'),
    (reason: unknown) => reason,
  )
  const { name, message, $metadata } = error as Error & { $metadata?: { httpStatusCode?: number } }
  return { name, status: $metadata?.httpStatusCode, message }
}

const viewsOf = (client: ConnectClient, InstanceId: string) => ({
  create: async (Name: string, Template = template(Name), Status: 'PUBLISHED' | 'SAVED' = 'PUBLISHED') => {
    const input = { InstanceId, Name, Status, Content: { Template, Actions: [] } }
    return (await client.send(new CreateViewCommand(input))).View ?? {}
  },
  update: async (ViewId: string, Template: string, Status: 'PUBLISHED' | 'SAVED' = 'PUBLISHED') => {
    const input = { InstanceId, ViewId, Status, Content: { Template, Actions: [] } }
    return (await client.send(new UpdateViewContentCommand(input))).View ?? {}
  },
  version: async (ViewId: string, extra: { ViewContentSha256?: string; VersionDescription?: string } = {}) =>
    (await client.send(new CreateViewVersionCommand({ InstanceId, ViewId, ...extra }))).View ?? {},
  describe: async (ViewId: string): Promise<View> =>
    (await client.send(new DescribeViewCommand({ InstanceId, ViewId }))).View ?? {},
  numbers: async (ViewId: string) => {
    const { ViewVersionSummaryList = [] } = await client.send(
      new ListViewVersionsCommand({ InstanceId, ViewId }),
    )
    return ViewVersionSummaryList.map((row) => row.Version)
  },
})

const modulesOf = (client: ConnectClient, InstanceId: string) => ({
  create: async (
    Name: string,
    Content = content(Name),
    extra: { Settings?: string; ClientToken?: string } = {},
  ) => {
    const made = await client.send(
      new CreateContactFlowModuleCommand({ InstanceId, Name, Content, ...extra }),
    )
    return { id: made.Id ?? '', arn: made.Arn ?? '' }
  },
  update: async (ContactFlowModuleId: string, given: { Content?: string; Settings?: string }) => {
    await client.send(
      new UpdateContactFlowModuleContentCommand({ InstanceId, ContactFlowModuleId, ...given }),
    )
  },
  version: async (ContactFlowModuleId: string, FlowModuleContentSha256?: string) => {
    const sha = FlowModuleContentSha256 === undefined ? {} : { FlowModuleContentSha256 }
    const input = { InstanceId, ContactFlowModuleId, ...sha }
    return (await client.send(new CreateContactFlowModuleVersionCommand(input))).Version
  },
  describe: async (ContactFlowModuleId: string) =>
    (await client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId })))
      .ContactFlowModule ?? {},
  numbers: async (ContactFlowModuleId: string) => {
    const input = { InstanceId, ContactFlowModuleId }
    const { ContactFlowModuleVersionSummaryList = [] } = await client.send(
      new ListContactFlowModuleVersionsCommand(input),
    )
    return ContactFlowModuleVersionSummaryList.map((row) => row.Version)
  },
})

/** A simulator without throttling, a client of it, and the most frequent calls. Both end with the test. */
export const instance = async (options: Partial<SimulatorOptions> = {}) => {
  const sim = await startSimulator({ throttle: false, ...options })
  afterFile(() => sim.stop())
  const client = clientOf(sim)
  const InstanceId = sim.instance.id
  return {
    sim,
    client,
    InstanceId,
    views: viewsOf(client, InstanceId),
    modules: modulesOf(client, InstanceId),
  }
}
