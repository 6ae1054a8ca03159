import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { test } from '@jest/globals'
import { afterFile } from './after-file.js'
import { type Browser, missingBrowser, openTab, startBrowser } from './browser.js'

/** Where there is no browser, what needs one is passed over, and says so; but not where all must be proven. */
export const usesChromium = missingBrowser === null || Boolean(process.env.CI)

if (!usesChromium) process.stderr.write(`The tests in a browser are skipped. ${missingBrowser}\n`)

/** A test that needs the browser. */
export const inBrowser: typeof test = usesChromium ? test : (test.skip as typeof test)

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

/** That of this test file, from its first page to its end. */
let running: Promise<Browser> | null = null

function startForFile(): Promise<Browser> {
  const started = startBrowser()
  afterFile(async () => {
    running = null
    await (await started).close()
  })
  return started
}

interface PageOptions {
  /** Default: true. */
  readonly scripts?: boolean
  /** Whether the page is painted, which takes as long as all else: for frames, and for the work of a page. Default: false. */
  readonly isPainted?: boolean
}

/** Opens a text of HTML in headless Chromium. */
export async function openPage(html: string, options: PageOptions = {}): Promise<Page> {
  if (missingBrowser !== null) throw new Error(`This test needs a browser. ${missingBrowser}`)
  running ??= startForFile()
  const browser = await running
  const { send, listeners } = browser
  const folder = await mkdtemp(path.join(tmpdir(), 'chromium-'))
  const file = path.join(folder, 'page.html')
  await writeFile(file, html)
  const url = pathToFileURL(file).href
  const [complaints, requests]: [string[], string[]] = [[], []]
  const profile = (await send('Target.createBrowserContext', {})) as { browserContextId: string }
  const {
    sessionId,
    call: page,
    evaluate,
    go,
  } = await openTab(browser, {
    isPainted: options.isPainted ?? false,
    profile,
  })
  listeners.set(sessionId, ({ params }) => {
    if (params?.entry) complaints.push(params.entry.text)
    if (params?.exceptionDetails) complaints.push(params.exceptionDetails.text)
    if (params?.request && params.request.url !== url) requests.push(params.request.url)
  })
  for (const domain of ['Page', 'Log', 'Network', 'Runtime']) await page(`${domain}.enable`)
  // In time that the page's thread had, which does not grow where other programs have the machine.
  await page('Performance.enable', { timeDomain: 'threadTicks' })
  await page('Emulation.setScriptExecutionDisabled', { value: options.scripts === false })
  await go(url)
  const press = async (key: object) => {
    for (const type of ['keyDown', 'keyUp']) await page('Input.dispatchKeyEvent', { type, ...key })
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
    },
  }
}

/** Opens a page, asks, and closes the page even if that fails. */
export async function withPage<T>(
  html: string,
  ask: (page: Page) => Promise<T>,
  options?: PageOptions,
): Promise<T> {
  const page = await openPage(html, options)
  try {
    return await ask(page)
  } finally {
    await page.close()
  }
}

interface Metric {
  readonly name: string
  readonly value: number
}
