// Makes the pictures of the documents from what the demo wrote: npm run demo && npm run pictures. Needs Chromium.
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { pathToFileURL } from 'node:url'
import { missingBrowser, openTab, startBrowser, type Tab } from '../__tests__/support/browser.js'

const page = 'demo-output/3-report.html'
const folder = 'docs/pictures'
const size = { width: 1200, height: 5000, deviceScaleFactor: 1, mobile: false }
const maxBytes = 150_000

/** A part of the page, the pixels to show around it, and the pixels to scroll so that it begins at a whole block. */
interface Picture {
  readonly name: string
  readonly selector: string
  readonly margin: number
  readonly scroll: number
}

/** The pictures of the demo's pull request: a view before and after, and a module on its canvas. */
const pictures: readonly Picture[] = [
  { name: 'view', selector: '.v-two', margin: 8, scroll: 0 },
  { name: 'flow', selector: '.card:last-of-type .pane', margin: 0, scroll: 126 },
]

async function take({ call, evaluate }: Tab, { name, selector, margin }: Picture, scheme: string) {
  const clip = await evaluate(`(() => {
    const { x, y, width, height } = document.querySelector('${selector}').getBoundingClientRect()
    const [left, top] = [x - ${margin}, y + scrollY - ${margin}]
    return { x: left, y: top, width: width + ${2 * margin}, height: height + ${2 * margin}, scale: 1 }
  })()`)
  await evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))')
  const { data } = (await call('Page.captureScreenshot', { clip })) as { data: string }
  const bytes = Buffer.from(data, 'base64')
  const file = `${folder}/${name}-${scheme}.png`
  if (bytes.length > maxBytes)
    throw new Error(`${file} would have ${bytes.length} bytes, more than ${maxBytes}.`)
  await writeFile(file, bytes)
  console.log(`${file}: ${bytes.length} bytes`)
}

async function main(): Promise<void> {
  if (missingBrowser !== null) throw new Error(missingBrowser)
  if (!existsSync(page)) throw new Error(`There is no ${page}. Run npm run demo first.`)
  await mkdir(folder, { recursive: true })
  const browser = await startBrowser()
  const tab = await openTab(browser)
  await tab.call('Emulation.setDeviceMetricsOverride', size)
  await tab.call('Emulation.setScrollbarsHidden', { hidden: true })
  await tab.go(pathToFileURL(page).href)
  for (const { selector, scroll } of pictures)
    await tab.evaluate(`document.querySelector('${selector}').scrollLeft += ${scroll}`)
  for (const scheme of ['light', 'dark']) {
    const features = [{ name: 'prefers-color-scheme', value: scheme }]
    await tab.call('Emulation.setEmulatedMedia', { features })
    for (const picture of pictures) await take(tab, picture, scheme)
  }
  await browser.close()
}

await main()
