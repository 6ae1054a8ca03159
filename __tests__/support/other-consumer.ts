import {
  CreateContactFlowModuleVersionCommand,
  CreateViewVersionCommand,
  DescribeContactFlowModuleCommand,
  DescribeViewCommand,
  ListContactFlowModuleVersionsCommand,
  ListViewVersionsCommand,
  UpdateContactFlowModuleContentCommand,
  UpdateViewContentCommand,
} from '@aws-sdk/client-connect'
import type { Call, Simulator } from '../../simulator/index.js'
import type { IdleTime } from './idle-time.js'
import { simulatorClient } from './in-process.js'

/** Of a resource that does not exist: a call about it takes quota and does nothing. */
const nothing = 'somebody-elses'
const about = { ViewId: nothing, ContactFlowModuleId: nothing }
const published = { Status: 'PUBLISHED' as const, Content: { Template: '{}', Actions: [] } }

/** Somebody else in the account: each operation of a publish once a second, which is half of the quota. */
export async function consume(sim: Simulator, clock: IdleTime, over: () => boolean): Promise<void> {
  const client = simulatorClient(sim)
  clock.watch(client, () => 0)
  const given = { InstanceId: sim.instance.id, ...about }
  while (!over()) {
    await Promise.allSettled([
      client.send(new DescribeViewCommand(given)),
      client.send(new ListViewVersionsCommand(given)),
      client.send(new UpdateViewContentCommand({ ...given, ...published })),
      client.send(new CreateViewVersionCommand(given)),
      client.send(new DescribeContactFlowModuleCommand(given)),
      client.send(new ListContactFlowModuleVersionsCommand(given)),
      client.send(new UpdateContactFlowModuleContentCommand({ ...given, Content: '{}' })),
      client.send(new CreateContactFlowModuleVersionCommand(given)),
    ])
    await clock.sleep(1_000)
  }
  client.destroy()
}

export function isTheirs({ params }: Call): boolean {
  return params.ViewId === nothing || params.ContactFlowModuleId === nothing
}
