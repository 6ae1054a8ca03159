import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Duplex, Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { afterAll, test } from '@jest/globals'

/** Debian's, and what GitHub's runners have. */
const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const binary = process.env.CHROMIUM || usual.find((file) => existsSync(file)) || usual.join(', ')

/** Where there is no browser, what needs one is passed over, and says so; but not where all must be proven. */
const isInstalled = existsSync(binary)
export const usesChromium = isInstalled || Boolean(process.env.CI)

if (!usesChromium)
  process.stderr.write(
    `There is no Chromium at ${binary}: the tests in a browser are skipped. Install it, or set CHROMIUM to its path.\n`,
  )

/** A test that needs the browser. */
export const inBrowser: typeof test = usesChromium ? test : (test.skip as typeof test)

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

/** A page in a profile of its own. */
export interface Page {
  /** What the page's thread has worked since it was opened, in milliseconds of its own time. */
  busyMilliseconds(): Promise<number>
  /** The value of an expression, awaited. */
  evaluate(expression: string): Promise<unknown>
  /** What the user's system prefers. */
  prefer(scheme: 'light' | 'dark'): Promise<void>
  /** The window's width in pixels, also one that no window may be as small as. */
  resize(width: number): Promise<void>
  /** Presses and releases the key Tab. */
  tab(): Promise<void>
  /** Presses and releases the key with the arrow down. */
  arrowDown(): Promise<void>
  /** What assistive technology is given, in its order; what it is to ignore is left out. */
  accessible(): Promise<readonly AccessibleNode[]>
  /** Everything that the browser complained about, such as what the page's policy stopped. */
  readonly complaints: readonly string[]
  /** Requests, other than for the page itself. */
  readonly requests: readonly string[]
  close(): Promise<void>
}

export interface AccessibleNode {
  readonly role: string
  readonly name: string
}

interface AXNode {
  readonly nodeId: string
  readonly ignored: boolean
  readonly role?: { readonly value: string }
  readonly name?: { readonly value: string }
  readonly childIds?: readonly string[]
}

/** The nodes of a tree in the order in which they are read. */
function inOrder(nodes: readonly AXNode[]): readonly AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const from = ({ ignored, role, name, childIds = [] }: AXNode): readonly AccessibleNode[] => [
    ...(ignored ? [] : [{ role: role?.value ?? '', name: name?.value ?? '' }]),
    ...childIds.flatMap((id) => from(byId.get(id) as AXNode)),
  ]
  return nodes[0] ? from(nodes[0]) : []
}

interface Message {
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

interface Browser {
  readonly send: Send
  /** What gets the events of a page, by its session. */
  readonly listeners: Map<string, (message: Message) => void>
  close(): Promise<void>
}

/** That of this test file, from its first page to its end. */
let running: Promise<Browser> | null = null

afterAll(async () => {
  const browser = await running
  running = null
  await browser?.close()
})

async function startBrowser(): Promise<Browser> {
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

/** Opens a text of HTML in headless Chromium; other files of the folder may lie beside it. */
export async function openPage(html: string, options: { readonly scripts?: boolean } = {}): Promise<Page> {
  if (!isInstalled)
    throw new Error(
      `There is no Chromium at ${binary}, which this test needs: install it, or set CHROMIUM to its path.`,
    )
  running ??= startBrowser()
  const { send, listeners } = await running
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-'))
  const file = path.join(folder, 'page.html')
  await writeFile(file, html)
  const url = pathToFileURL(file).href
  const [complaints, requests]: [string[], string[]] = [[], []]
  const profile = (await send('Target.createBrowserContext', {})) as { browserContextId: string }
  const target = (await send('Target.createTarget', { url: 'about:blank', ...profile })) as {
    targetId: string
  }
  const attached = await send('Target.attachToTarget', { ...target, flatten: true })
  const { sessionId } = attached as { sessionId: string }
  listeners.set(sessionId, ({ params }) => {
    if (params?.entry) complaints.push(params.entry.text)
    if (params?.exceptionDetails) complaints.push(params.exceptionDetails.text)
    if (params?.request && params.request.url !== url) requests.push(params.request.url)
  })
  const page = (method: string, params: object = {}) => send(method, params, sessionId)
  for (const domain of ['Page', 'Log', 'Network', 'Runtime']) await page(`${domain}.enable`)
  // In time that the page's thread had, which does not grow where other programs have the machine.
  await page('Performance.enable', { timeDomain: 'threadTicks' })
  await page('Emulation.setScriptExecutionDisabled', { value: options.scripts === false })
  await page('Page.navigate', { url })
  const press = async (key: object) => {
    for (const type of ['keyDown', 'keyUp']) await page('Input.dispatchKeyEvent', { type, ...key })
  }
  const evaluate = async (expression: string) => {
    const asked = { expression, awaitPromise: true, returnByValue: true }
    const told = await page('Runtime.evaluate', asked)
    const { result, exceptionDetails } = told as { result: { value: unknown }; exceptionDetails?: object }
    if (exceptionDetails) throw new Error(JSON.stringify(exceptionDetails))
    return result.value
  }
  while ((await evaluate('location.href + document.readyState')) !== `${url}complete`) {
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return {
    evaluate,
    prefer: async (scheme) => {
      const features = [{ name: 'prefers-color-scheme', value: scheme }]
      await page('Emulation.setEmulatedMedia', { features })
    },
    resize: async (width) => {
      const metrics = { width, height: 900, deviceScaleFactor: 1, mobile: false }
      await page('Emulation.setDeviceMetricsOverride', metrics)
    },
    tab: () => press({ key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }),
    arrowDown: () => press({ key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 }),
    accessible: async () => {
      const { nodes } = (await page('Accessibility.getFullAXTree')) as { nodes: readonly AXNode[] }
      return inOrder(nodes)
    },
    busyMilliseconds: async () => {
      const { metrics } = (await page('Performance.getMetrics')) as { metrics: readonly Metric[] }
      return 1_000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    },
    complaints,
    requests,
    close: async () => {
      listeners.delete(sessionId)
      // A page that is closed by a hook may outlive its browser.
      if (running !== null) await send('Target.disposeBrowserContext', profile)
      await rm(folder, { recursive: true, force: true })
    },
  }
}

interface Metric {
  readonly name: string
  readonly value: number
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
