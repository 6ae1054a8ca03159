import childProcess, { type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Ended, Launch } from './runner.js'

const hostFile = path.resolve('__tests__/support/action-host.cjs')

/** For one test file at a time. More would not be faster: a run mostly needs the processor. */
const maxHosts = 2

/** Processes that run the action, and what waits for one. */
interface Pool {
  readonly all: Set<ChildProcess>
  readonly idle: ChildProcess[]
  readonly waiting: ((host: ChildProcess) => void)[]
}

const pool: Pool = { all: new Set(), idle: [], waiting: [] }

/** Runs the action in a process that ran it before, where one is free. */
export async function runInHost(launch: Launch): Promise<Ended> {
  const host = await freeHost()
  const ended = await ask(host, launch)
  const next = pool.waiting.shift()
  if (next) next(host)
  else pool.idle.push(host)
  return ended
}

/** Ends those that still run the action, for a test that waits no longer. */
export function endBusyHosts(): void {
  for (const host of pool.all) if (!pool.idle.includes(host)) host.kill('SIGKILL')
}

function freeHost(): ChildProcess | Promise<ChildProcess> {
  const free = pool.idle.pop()
  if (free) return free
  return pool.all.size < maxHosts ? startHost() : new Promise((resolve) => pool.waiting.push(resolve))
}

/** ACTION_NODE names another Node than the one that runs this. */
function startHost(): ChildProcess {
  const host = childProcess.fork(hostFile, {
    execPath: process.env.ACTION_NODE || process.execPath,
    execArgv: [],
    env: {},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  pool.all.add(host)
  host.once('exit', () => pool.all.delete(host))
  // It ends with this process, and keeps it alive only while it runs the action.
  host.unref()
  host.channel?.unref()
  return host
}

function ask(host: ChildProcess, launch: Launch): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => {
      reject(new Error(`The process that runs the action ended with ${code} in the middle of a run.`))
    }
    host.once('exit', onExit)
    host.once('message', (ended: Ended) => {
      host.off('exit', onExit)
      host.channel?.unref()
      resolve(ended)
    })
    host.channel?.ref()
    host.send(launch)
  })
}
