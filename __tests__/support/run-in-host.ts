import childProcess, { type ChildProcess } from 'node:child_process'
import path from 'node:path'
import type { Ended, Launch } from './runner.js'

const hostFile = path.resolve('__tests__/support/action-host.cjs')

/** Runs the action. One is enough: a test file mostly waits for one run, and code gets faster the more often it runs. */
let host: ChildProcess | null = null
let isBusy = false
let lastRun: Promise<unknown> = Promise.resolve()

/** Runs the action in a process that ran it before, one run after the other. */
export function runInHost(launch: Launch): Promise<Ended> {
  const run = lastRun.then(() => {
    isBusy = true
    return ask(launch)
  })
  lastRun = run
    .catch(() => {})
    .finally(() => {
      isBusy = false
    })
  return run
}

/** Ends the process if it still runs the action, for a test that waits no longer. */
export function endBusyHost(): void {
  if (isBusy) host?.kill('SIGKILL')
}

/** ACTION_NODE names another Node than the one that runs this. */
function startHost(): ChildProcess {
  const started = childProcess.fork(hostFile, {
    execPath: process.env.ACTION_NODE || process.execPath,
    execArgv: [],
    env: {},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  started.once('exit', () => {
    host = null
  })
  // It ends with this process, and keeps it alive only while it runs the action.
  started.unref()
  started.channel?.unref()
  return started
}

function ask(launch: Launch): Promise<Ended> {
  host ??= startHost()
  const asked = host
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null) => {
      reject(new Error(`The process that runs the action ended with ${code} in the middle of a run.`))
    }
    asked.once('exit', onExit)
    asked.once('message', (ended: Ended) => {
      asked.off('exit', onExit)
      asked.channel?.unref()
      resolve(ended)
    })
    asked.channel?.ref()
    asked.send(launch)
  })
}
