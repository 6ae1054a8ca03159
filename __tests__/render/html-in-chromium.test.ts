import { describe, expect, jest } from '@jest/globals'
import { inBrowser, type Page, withPage } from '../support/chromium.js'
import { contrasts } from '../support/contrasts.js'
import { aModuleDifference, anItem } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { aReport, entriesOf, planned } from '../support/report.js'
import { scenarios } from '../support/scenarios.js'

jest.setTimeout(60_000)

const html = pageText(scenarios['changes-that-break']!)
const shown = `[...document.querySelectorAll('section.card')].filter((one) => one.offsetParent !== null).map((one) => one.querySelector('h2').textContent)`
const searched = (words: string) =>
  `(box => { box.value = ${JSON.stringify(words)}; box.dispatchEvent(new Event('input')); return [${shown}, document.getElementById('count').textContent] })(document.getElementById('search'))`
const all = ['view/Disposition', 'module/Greeting', 'module/Survey', 'view/Order lookup']

describe('the page, in a browser', () => {
  inBrowser('loads nothing, breaks no policy, and has every definition', async () => {
    await withPage(html, async (page) => {
      expect(await page.evaluate(shown)).toEqual(all)
      expect([page.requests, page.complaints]).toEqual([[], []])
    })
  })

  inBrowser('finds definitions by every word in them', async () => {
    await withPage(html, async (page) => {
      expect(await page.evaluate(searched('  CONTACTING hold '))).toEqual([['module/Greeting'], '1 found'])
      expect(await page.evaluate(searched('greeting.json thank'))).toEqual([['module/Greeting'], '1 found'])
      // What is above the definitions is looked through too, each box by itself.
      expect(await page.evaluate(searched('skipped drifted'))).toEqual([['view/Disposition'], '1 found'])
      expect(await page.evaluate(`document.querySelector('.findings').hidden`)).toBe(false)
      expect(await page.evaluate(searched('no such word'))).toEqual([[], '0 found'])
      expect(await page.evaluate(searched(''))).toEqual([all, ''])
    })
  })

  inBrowser('reads the same without scripts, less the box that searches', async () => {
    const ask = async (page: Page) => {
      expect(await page.evaluate(shown)).toEqual(all)
      expect(await page.evaluate(`document.getElementById('search').offsetParent`)).toBeNull()
    }
    await withPage(html, ask, { scripts: false })
  })

  inBrowser('is light or dark, as the reader has it, and can be read in both', async () => {
    await withPage(html, async (page) => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.prefer(scheme)
        expect([scheme, await page.evaluate(contrasts)]).toEqual([scheme, []])
      }
    })
  })

  inBrowser('is a list where many definitions differ: a line for each below the first', async () => {
    const keys = Array.from({ length: 200 }, (_, index) => `module/Greeting ${index + 1}`)
    const difference = aModuleDifference({ breaking: [] })
    const many = aReport({
      mode: 'plan',
      entries: entriesOf(...keys.map((key) => planned(key, { difference }))),
    })
    await withPage(pageText(many), async (page) => {
      for (const [width, most] of [
        [1280, 40],
        [390, 66],
      ] as const) {
        await page.resize(width)
        const heights = `[...document.querySelectorAll('.rest > .card')].map((one) => one.getBoundingClientRect().height)`
        const found = (await page.evaluate(heights)) as readonly number[]
        expect([found.length, Math.min(...found) > 20, Math.max(...found) <= most]).toEqual([199, true, true])
      }
      expect(await page.evaluate(searched('greeting 199'))).toEqual([['module/Greeting 199'], '1 found'])
      // The list is gone with the last of it.
      await page.evaluate(searched('no such word'))
      expect(await page.evaluate(`document.querySelector('.rest').offsetParent`)).toBeNull()
    })
  })

  inBrowser('runs nothing of a definition', async () => {
    const attack = `"><img src=x onerror="document.title='ran'"><script>document.title='ran'</script>`
    const difference = aModuleDifference({ items: [anItem({ subject: attack })] })
    const report = aReport({ entries: entriesOf(planned('view/A', { difference })), notices: [attack] })
    await withPage(pageText(report), async (page) => {
      expect(
        await page.evaluate(`[document.title, document.images.length, document.scripts.length]`),
      ).toEqual(['📋 Plan: 1 to update, 1 breaking', 0, 1])
      expect(page.requests).toEqual([])
    })
  })
})
