import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fill, load } from '../__tests__/support/fleet.js'
import { startSimulator } from '../simulator/index.js'
import { writeOf } from './definitions.js'

/** So many definitions of each kind, of so many bytes, in parts that each have names of their own. */
export interface Contents {
  readonly each: number
  readonly bytes: number
  /** The repository has others than the instance holds. */
  readonly changed: boolean
}

/** The simulated service in a process of its own, so that it takes nothing from the one that is measured. */
export interface Service {
  readonly env: Readonly<Record<string, string>>
  readonly instanceId: string
  readonly stop: () => void
}

export async function openService(contents: readonly Contents[]): Promise<Service> {
  const child = fork(process.argv[1] ?? '', ['service', JSON.stringify(contents)])
  const [address] = (await Promise.race([once(child, 'message'), rejectAtExit(child)])) as [
    Omit<Service, 'stop'>,
  ]
  return { ...address, stop: () => child.disconnect() }
}

async function rejectAtExit(child: ChildProcess): Promise<never> {
  const [code] = await once(child, 'exit')
  throw new Error(`the service ended with ${code}`)
}

/** The other side: fills an instance, tells where it is, and ends with its parent. */
export async function serve(text: string): Promise<void> {
  const sim = await startSimulator({ throttle: false, switches: { pageSize: 1_000 } })
  const contents: readonly Contents[] = JSON.parse(text)
  for (const { each, bytes, changed } of contents) {
    const contentLoad = changed ? load(0, each) : load(each)
    for (const kind of ['view', 'module'] as const) fill(sim, kind, contentLoad, writeOf(bytes), `${bytes}`)
  }
  process.on('disconnect', () => process.exit())
  process.send?.({ env: sim.env, instanceId: sim.instance.id })
}
