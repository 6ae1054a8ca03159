import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fill, load } from '../__tests__/support/fleet.js'
import { startSimulator } from '../simulator/index.js'
import { writeOf } from './definitions.js'

/** A group of definitions of equal size. */
export interface Contents {
  /** Number per kind. */
  readonly each: number
  /** Of each definition; roughly. */
  readonly bytes: number
  /** The repository has other contents than the instance. */
  readonly changed: boolean
}

/** The simulated service in a process of its own, so that it does not slow down the measured one. */
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

/** The service's process: fills an instance, sends its address to its parent, and ends with it. */
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
