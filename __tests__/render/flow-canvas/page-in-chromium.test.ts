import { describe, expect, jest } from '@jest/globals'
import { inBrowser, type Page, withPage } from '../../support/chromium.js'
import { pageOfModules } from '../../support/drawn-modules.js'
import { edited, menus, moduleOf } from '../../support/flow-canvases.js'

jest.setTimeout(120_000)

describe('the page of a report, in a browser', () => {
  const flow = menus(60)
  const page = (modules: number) =>
    pageOfModules(
      Array.from({ length: modules }, (_, index) => ({
        name: `Menu ${index}`,
        live: moduleOf(flow),
        repository: moduleOf(
          edited(flow, ({ Actions: actions }) => {
            actions[42]!.Parameters.Text = `Words ${index}`
          }),
        ),
      })),
    )

  inBrowser('of 200 changed modules is there after 3 seconds of work', async () => {
    const work = async (opened: Page) => {
      const milliseconds = await opened.busyMilliseconds()
      expect(milliseconds).toBeGreaterThan(0)
      expect(milliseconds).toBeLessThan(3_000)
      expect(await opened.evaluate(`document.querySelectorAll('.sheet > svg').length`)).toBe(200)
    }
    await withPage(await page(200), work, { scripts: false, isPainted: true })
  })

  inBrowser('opens a drawing at the change also where its definition is folded at first', async () => {
    // Its frames are waited for: that needs scripts, and a page that is painted.
    const unfold = async (opened: Page) => {
      await opened.resize(1280)
      const last = `[...document.querySelectorAll('section.card')].at(-1)`
      expect(await opened.evaluate(`${last}.querySelector('details').open`)).toBe(false)
      await opened.evaluate(`${last}.querySelector('details').open = true`)
      const pane = `${last}.querySelector('.pane')`
      await opened.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))`)
      expect(await opened.evaluate(`${pane}.scrollLeft + ${pane}.scrollTop > 0`)).toBe(true)
      expect([opened.requests, opened.complaints]).toEqual([[], []])
    }
    await withPage(await page(40), unfold, { isPainted: true })
  })
})
