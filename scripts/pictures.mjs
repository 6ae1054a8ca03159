// Makes the pictures of the documents from the demo's page: npm run demo && node scripts/pictures.mjs. Needs Chromium:
// Debian's, that of GitHub's runners, or the one in the variable CHROMIUM.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const page = 'demo-output/3-report.html'
const folder = 'docs/pictures'
/**
 * Parts of the page of the demo's pull request: a view before and after, and a module on its canvas, from a whole block
 * on.
 */
const pictures = {
  view: { selector: '.v-two', margin: 8, right: 0 },
  flow: { selector: '.card:last-of-type .pane', margin: 0, right: 126 },
}
const width = 1200
const maxBytes = 150_000

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const places = process.env.CHROMIUM ? [process.env.CHROMIUM] : usual
const chromium = places.find((file) => existsSync(file))
if (!chromium) fail(`There is no Chromium at ${places.join(', ')}. Install it, or set CHROMIUM to its path.`)
if (!existsSync(page)) fail(`There is no ${page}. Run npm run demo first.`)

const profile = await mkdtemp(path.join(tmpdir(), 'pictures-'))
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-pipe']
const browser = spawn(chromium, [...flags, `--user-data-dir=${profile}`], {
  stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
})
const closed = new Promise((resolve) => browser.on('close', resolve))
const send = connect(browser.stdio[3], browser.stdio[4])
const { targetId } = await send('Target.createTarget', { url: 'about:blank' })
const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true })
const call = (method, params) => send(method, params, sessionId)

// As high as the whole page: parts that are not visible may not be painted.
const height = 5000
await call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false })
const url = pathToFileURL(page).href
await call('Page.navigate', { url })
while ((await evaluate('location.href + document.readyState')) !== `${url}complete`) await evaluate('0')

await mkdir(folder, { recursive: true })
for (const scheme of ['light', 'dark']) {
  await call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] })
  for (const [name, { selector, margin, right }] of Object.entries(pictures)) {
    const clip = await evaluate(`(() => {
      const element = document.querySelector('${selector}')
      element.scrollLeft += ${scheme === 'light' ? right : 0}
      const { x, y, width, height } = element.getBoundingClientRect()
      const [left, top] = [x - ${margin}, y + scrollY - ${margin}]
      return { x: left, y: top, width: width + ${2 * margin}, height: height + ${2 * margin}, scale: 1 }
    })()`)
    await evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))')
    const shot = await call('Page.captureScreenshot', { clip })
    const bytes = Buffer.from(shot.data, 'base64')
    const file = `${folder}/${name}-${scheme}.png`
    if (bytes.length > maxBytes) fail(`${file} would have ${bytes.length} bytes, more than ${maxBytes}.`)
    await writeFile(file, bytes)
    console.log(`${file}: ${Math.round(clip.width)} × ${Math.round(clip.height)}, ${bytes.length} bytes`)
  }
}
await send('Browser.close')
await closed
await rm(profile, { recursive: true, force: true })

async function evaluate(expression) {
  const { result, exceptionDetails } = await call('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) fail(`${page} is not as expected: ${exceptionDetails.exception?.description}`)
  return result.value
}

/** Chromium's debugging protocol: JSON texts that end with a zero byte. */
function connect(input, output) {
  const waiting = new Map()
  let rest = ''
  output.setEncoding('utf8').on('data', (data) => {
    const texts = (rest + data).split('\0')
    rest = texts.pop() ?? ''
    for (const { id, result, error } of texts.map((text) => JSON.parse(text))) {
      if (error) fail(`Chromium refused a command: ${error.message}`)
      waiting.get(id)?.(result)
    }
  })
  let last = 0
  return (method, params = {}, session = undefined) => {
    last += 1
    const id = last
    input.write(`${JSON.stringify({ id, method, params, sessionId: session })}\0`)
    return new Promise((resolve) => waiting.set(id, resolve))
  }
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
