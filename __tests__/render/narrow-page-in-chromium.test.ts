import { describe, expect, jest } from '@jest/globals'
import { inBrowser, type Page, withPage } from '../support/chromium.js'
import { contrasts } from '../support/contrasts.js'
import { aDetail, aModuleDifference, anItem } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { anEntry, aReport, entriesOf, planned } from '../support/report.js'
import { scenarios } from '../support/scenarios.js'
import { pageOfViews } from '../support/sketched-views.js'
import { viewCases } from '../support/view-cases.js'

jest.setTimeout(60_000)

/** Opens a page as wide as a phone, asks, and closes it. */
function onPhone<T>(html: string, ask: (page: Page) => Promise<T>): Promise<T> {
  return withPage(html, async (page) => {
    await page.resize(390)
    return ask(page)
  })
}

const html = pageText(scenarios['changes-that-break']!)
const renamed = viewCases.find(({ name }) => name === 'Renamed field')!
const beyond = `document.documentElement.scrollWidth - document.documentElement.clientWidth`

/** Words of the rows of tables that a line ends in the middle of. */
const brokenWords = `[...document.querySelectorAll('.all tbody :is(th, td:not(.file))')].flatMap((cell) => {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT)
  const broken = []
  while (walker.nextNode()) {
    for (const word of walker.currentNode.data.matchAll(/\\S+/g)) {
      const range = document.createRange()
      range.setStart(walker.currentNode, word.index)
      range.setEnd(walker.currentNode, word.index + word[0].length)
      if (range.getClientRects().length !== 1) broken.push(word[0])
    }
  }
  return broken
})`

describe('the page on a phone', () => {
  inBrowser('is never wider than it, regardless of what happened', async () => {
    await onPhone(html, async (page) => {
      for (const [name, report] of Object.entries(scenarios)) {
        const [, text = ''] = /<html lang="en">(.*)<\/html>/s.exec(pageText(report)) ?? []
        await page.evaluate(`document.documentElement.innerHTML = ${JSON.stringify(text)}`)
        expect([name, await page.evaluate(beyond)]).toEqual([name, 0])
      }
    })
  })

  inBrowser('has a card for each row, in which no word is broken', async () => {
    await onPhone(html, async (page) => {
      expect(await page.evaluate(brokenWords)).toEqual([])
      const tops = `[...document.querySelectorAll('.all tbody tr')].map((row) => [...row.children].map((cell) => cell.getBoundingClientRect().top))`
      for (const [name = 0, what = 0, number = 0, file = 0] of (await page.evaluate(tops)) as number[][])
        expect([name < what, what === number, number < file]).toEqual([true, true, true])
      // The question finds a word that has no room.
      await page.evaluate(
        `Object.assign(document.querySelector('.what').style, { width: '20px', minWidth: 0 })`,
      )
      expect(await page.evaluate(`${brokenWords}.length > 0`)).toBe(true)
    })
  })

  inBrowser('reads out its tables as tables', async () => {
    await onPhone(html, async (page) => {
      const nodes = await page.accessible()
      const from = nodes.findIndex(({ role }) => role === 'table')
      const table = nodes
        .slice(from)
        .filter(({ role }) => /^(?:table|rowgroup|row|columnheader|rowheader|cell)$/.test(role))
      expect(table.slice(0, 10).map(({ role, name }) => `${role} ${name}`)).toEqual([
        'table ',
        'rowgroup ',
        'row ',
        'columnheader Definition',
        'columnheader Change',
        'columnheader Version',
        'columnheader File',
        'row ',
        'rowheader view/Disposition',
        'cell skipped: drifted',
      ])
    })
  })

  inBrowser('puts what was above what is, each over the whole width', async () => {
    await onPhone(html, async (page) => {
      const sides = `[...document.querySelectorAll('.sides tbody tr')].map((row) => [...row.querySelectorAll('td:not(.absent)')].map((cell) => cell.getBoundingClientRect()))
        .filter((cells) => cells.length === 2)
        .map(([before, after]) => [before.bottom <= after.top, before.left === after.left, before.width > 300 && after.width > 300])`
      const found = (await page.evaluate(sides)) as readonly unknown[]
      expect(found.length).toBeGreaterThan(2)
      expect(found).toEqual(found.map(() => [true, true, true]))
    })
  })

  inBrowser('says which side of a view it shows, however far down a reader is', async () => {
    await onPhone(await pageOfViews(renamed), async (page) => {
      const headings = `(() => {
        return [...document.querySelectorAll('figure')].map((side) => {
          scrollTo(0, scrollY + side.getBoundingClientRect().bottom - 300)
          const heading = side.querySelector('figcaption')
          const { top, left, bottom } = heading.getBoundingClientRect()
          const isOnTop = heading.contains(document.elementFromPoint(left + 20, (top + bottom) / 2))
          return [heading.textContent, Math.round(top), isOnTop]
        })
      })()`
      expect(await page.evaluate(headings)).toEqual([
        ['Before: live', 0, true],
        ['After: in the repository', 0, true],
      ])
    })
  })
})

describe('names of the API', () => {
  const item = anItem({
    details: [
      aDetail({ label: 'Timeout', api: 'InputTimeLimitExceeded' }),
      aDetail({ label: 'Default', api: 'NoMatchingCondition' }),
      aDetail({ label: 'Default', api: 'NoMatchingError' }),
    ],
  })
  const difference = aModuleDifference({ items: [item], breaking: [] })
  const report = aReport({ mode: 'plan', entries: entriesOf(planned('module/A', { difference })) })
  const shown = `[...document.querySelectorAll('.sides small')].filter((one) => one.offsetParent !== null).map((one) => one.textContent)`

  inBrowser('are hidden where nothing depends on them, until a reader asks for them', async () => {
    await onPhone(pageText(report), async (page) => {
      expect(await page.evaluate(shown)).toEqual(['NoMatchingCondition', 'NoMatchingError'])
      await page.tab()
      while ((await page.evaluate(`document.activeElement.id`)) !== 'api') await page.tab()
      await page.evaluate(`document.activeElement.click()`)
      expect(await page.evaluate(shown)).toEqual([
        'MessageParticipant',
        'InputTimeLimitExceeded',
        'NoMatchingCondition',
        'NoMatchingError',
      ])
      expect(await page.evaluate(contrasts)).toEqual([])
    })
  })

  inBrowser('are no choice where nothing differs', async () => {
    const nothing = pageText(aReport({ entries: entriesOf(anEntry('view/A')) }))
    expect(await onPhone(nothing, (page) => page.evaluate(`document.getElementById('api')`))).toBeNull()
  })
})
