import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Duplex, Readable } from 'node:stream'

/** Debian's, and what GitHub's runners have. */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const binary = process.env.CHROMIUM || usual.find((file) => existsSync(file)) || usual.join(', ')

/** Null: Chromium is installed; else why it cannot be started, and what to do. */
export const missingBrowser = existsSync(binary)
  ? null
  : `There is no Chromium at ${binary}. Install it, or set CHROMIUM to its path.`

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-pipe',
]

export interface Message {
  readonly id?: number
  /** Of the page that an event is about. */
  readonly sessionId?: string
  readonly method?: string
  readonly params?: {
    readonly entry?: { readonly text: string }
    readonly request?: { readonly url: string }
    readonly exceptionDetails?: { readonly text: string }
  }
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

export interface Browser {
  readonly send: Send
  /** What gets the events of a page, by its session. */
  readonly listeners: Map<string, (message: Message) => void>
  close(): Promise<void>
}

/** Starts headless Chromium, with a profile that is removed with it. */
export async function startBrowser(): Promise<Browser> {
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-'))
  const browser = spawn(binary, [...flags, `--user-data-dir=${folder}`], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => browser.on('close', resolve))
  const listeners: Browser['listeners'] = new Map()
  const send = talk(browser.stdio[3] as Duplex, browser.stdio[4] as Readable, (message) =>
    listeners.get(message.sessionId ?? '')?.(message),
  )
  return {
    send,
    listeners,
    close: async () => {
      await send('Browser.close', {})
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** A page of a browser. */
export interface Tab {
  readonly sessionId: string
  /** Sends a command of the debugging protocol to the page. */
  readonly call: (method: string, params?: object) => Promise<unknown>
  /** The value of an expression, awaited. */
  readonly evaluate: (expression: string) => Promise<unknown>
  /** Resolves once the page of that address is loaded. */
  readonly go: (url: string) => Promise<void>
}

interface TabOptions {
  /** False: the page is laid out, but never painted, as in a minimized window. Default: true. */
  readonly isPainted?: boolean
  /** Default: the browser's own. */
  readonly profile?: object
}

/** Opens an empty page. */
export async function openTab({ send }: Browser, options: TabOptions = {}): Promise<Tab> {
  const { isPainted = true, profile = {} } = options
  const target = (await send('Target.createTarget', { url: 'about:blank', ...profile })) as object
  if (!isPainted) {
    const { windowId } = (await send('Browser.getWindowForTarget', target)) as { windowId: number }
    await send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'minimized' } })
  }
  const attached = await send('Target.attachToTarget', { ...target, flatten: true })
  const { sessionId } = attached as { sessionId: string }
  const call = (method: string, params: object = {}) => send(method, params, sessionId)
  const evaluate = async (expression: string) => {
    const found = await call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })
    const { result, exceptionDetails } = found as { result: { value: unknown }; exceptionDetails?: object }
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }
  const go = async (url: string) => {
    await call('Page.navigate', { url })
    while ((await evaluate('location.href + document.readyState')) !== `${url}complete`) {
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { sessionId, call, evaluate, go }
}

type Send = (method: string, params: object, sessionId?: string) => Promise<unknown>

/** Chromium's debugging protocol: texts of JSON that end with a zero byte. */
function talk(input: Duplex, output: Readable, onEvent: (message: Message) => void): Send {
  const waiting = new Map<number, (message: Message) => void>()
  let rest = ''
  output.setEncoding('utf8').on('data', (data: string) => {
    const texts = (rest + data).split('\0')
    rest = texts.pop() ?? ''
    for (const text of texts) {
      const message: Message = JSON.parse(text)
      if (message.id === undefined) onEvent(message)
      else waiting.get(message.id)?.(message)
    }
  })
  let last = 0
  return (method, params, sessionId) => {
    last += 1
    const id = last
    input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ error, result }) =>
        error ? reject(new Error(`${method}: ${error.message}`)) : resolve(result),
      )
    })
  }
}
