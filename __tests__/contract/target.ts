import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import {
  ConnectClient,
  CreateContactFlowModuleCommand,
  type CreateContactFlowModuleCommandInput,
  CreateViewCommand,
  type CreateViewCommandInput,
  DeleteContactFlowModuleCommand,
  DeleteViewCommand,
  type View,
} from '@aws-sdk/client-connect'
import { type Switches, startSimulator } from '../../simulator/index.js'

/** What the suite runs against, and what it made there. */
export interface Target {
  readonly client: ConnectClient
  readonly InstanceId: string
  /** An instance of somebody's account: slow, throttled and eventually consistent. */
  readonly real: boolean
  readonly createView: (
    Template: string,
    extra?: Partial<CreateViewCommandInput>,
  ) => Promise<View & { Id: string; Name: string }>
  readonly createModule: (
    Content: string,
    extra?: Partial<CreateContactFlowModuleCommandInput>,
  ) => Promise<{ ContactFlowModuleId: string; Arn: string; Name: string }>
  /** Reads until `done`: a real instance may need a minute, the simulator nothing. */
  readonly eventually: <T>(read: () => Promise<T>, done?: (value: T) => boolean) => Promise<T>
  /** Deletes what was made here, and nothing else. */
  readonly close: () => Promise<void>
}

const realInstance = process.env.CONNECT_CONTRACT_INSTANCE_ID ?? ''

/** True when CONNECT_CONTRACT_INSTANCE_ID names a real instance. */
export const isReal = realInstance !== ''

/** For jest: a real instance answers two calls a second. */
export const patience = isReal ? 300_000 : 5_000

const connect = async (switches: Partial<Switches>) => {
  if (isReal) {
    const client = new ConnectClient({ retryMode: 'adaptive', maxAttempts: 20 })
    return { client, InstanceId: realInstance, stop: async () => undefined }
  }
  const { url, instance, env, stop } = await startSimulator({ throttle: false, switches })
  const { AWS_REGION = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = env
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY }
  const client = new ConnectClient({ endpoint: url, region: AWS_REGION, maxAttempts: 1, credentials })
  return { client, InstanceId: instance.id, stop }
}

const notYet = (error: unknown): boolean =>
  error instanceof Error && /^(ResourceNotFound|InvalidRequest|InternalService)Exception$/.test(error.name)

const eventually = async <T>(
  read: () => Promise<T>,
  done: (value: T) => boolean = () => true,
): Promise<T> => {
  const deadline = Date.now() + (isReal ? 120_000 : 0)
  for (;;) {
    const last = Date.now() >= deadline
    try {
      const value = await read()
      if (last || done(value)) return value
    } catch (error) {
      if (last || !notYet(error)) throw error
    }
    await wait(2_000)
  }
}

const newName = (): string => `contract-${randomUUID()}`

/** A simulator with these switches; a real instance, which has its own, where one is named. */
export const openTarget = async (switches: Partial<Switches> = {}): Promise<Target> => {
  const { client, InstanceId, stop } = await connect(switches)
  const made: (() => Promise<unknown>)[] = []
  return {
    client,
    InstanceId,
    real: isReal,
    eventually,
    createView: async (Template, extra = {}) => {
      const Content = { Template, Actions: [] }
      const input = { InstanceId, Name: newName(), Status: 'PUBLISHED', Content, ...extra } as const
      const { View = {} } = await client.send(new CreateViewCommand(input))
      const { Id = '', Name = '' } = View
      made.push(() => client.send(new DeleteViewCommand({ InstanceId, ViewId: Id })))
      return { ...View, Id, Name }
    },
    createModule: async (Content, extra = {}) => {
      const { Name = newName() } = extra
      const input = { ...extra, InstanceId, Name, Content }
      const { Id = '', Arn = '' } = await client.send(new CreateContactFlowModuleCommand(input))
      const ContactFlowModuleId = Id
      made.push(() => client.send(new DeleteContactFlowModuleCommand({ InstanceId, ContactFlowModuleId })))
      return { ContactFlowModuleId, Arn, Name }
    },
    close: async () => {
      const left = await Promise.allSettled(made.splice(0).map((remove) => remove()))
      client.destroy()
      await stop()
      const failed = left.filter((each) => each.status === 'rejected')
      if (failed.length > 0)
        throw new AggregateError(
          failed.map((each) => each.reason),
          'not all was deleted',
        )
    },
  }
}
