import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Ended, Launch } from './runner.js'

const hostFile = path.resolve('__tests__/support/action-host.cjs')

/** More at once would not be faster: a run mostly needs the processor. */
const maxHosts = 2

const idle: ChildProcess[] = []
const hosts = new Set<ChildProcess>()
const waiting: ((host: ChildProcess) => void)[] = []

/** Runs the action in a process that ran it before, where one is free. */
export async function runInHost(launch: Launch): Promise<Ended> {
  const host = await freeHost()
  try {
    return await ask(host, launch)
  } finally {
    const next = waiting.shift()
    if (next) next(host)
    else idle.push(host)
  }
}

/** Ends all that was started. */
export async function stopHosts(): Promise<void> {
  idle.length = 0
  const ended = [...hosts].map((host) => once(host, 'exit'))
  for (const host of hosts) host.disconnect()
  hosts.clear()
  await Promise.all(ended)
}

async function freeHost(): Promise<ChildProcess> {
  const free = idle.pop()
  if (free) return free
  if (hosts.size >= maxHosts) return new Promise((resolve) => waiting.push(resolve))
  const host = startHost()
  hosts.add(host)
  return host
}

/** ACTION_NODE names another Node than the one that runs this. */
function startHost(): ChildProcess {
  const execPath = process.env.ACTION_NODE || process.execPath
  return fork(hostFile, { execPath, execArgv: [], env: {}, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
}

function ask(host: ChildProcess, launch: Launch): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) =>
      reject(new Error(`the process that runs the action ended with ${code}`))
    host.once('exit', onExit)
    host.once('message', (ended) => {
      host.off('exit', onExit)
      resolve(ended as Ended)
    })
    host.send(launch)
  })
}
