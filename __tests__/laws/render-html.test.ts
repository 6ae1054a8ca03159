import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { differences } from '../support/differences.js'
import { hostileText } from '../support/hostile.js'
import { pageText } from '../support/page-text.js'
import { anEntry, anInstance, aReport, entriesOf, planned } from '../support/report.js'

const attack = fc.constantFrom(
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  '</style></script></title><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '<!--',
  ']]>',
  '&lt;b&gt;',
  `\${alert(1)}`,
)
const hostile = fc.oneof(
  hostileText,
  attack,
  fc.tuple(hostileText, attack).map((parts) => parts.join('')),
)

const report = fc
  .record({
    name: hostile,
    file: hostile,
    message: hostile,
    alias: hostile,
    accessUrl: fc.oneof(hostile, fc.constant('https://x.test/"><b>')),
    notice: hostile,
    code: fc.constantFrom('conflict', 'drifted'),
    difference: differences(hostile),
  })
  .map(({ name, file, message, alias, accessUrl, notice, code, difference }) =>
    aReport({
      instance: { ...anInstance, alias, accessUrl },
      modeReason: notice,
      notices: [notice],
      warnings: [{ code, message }],
      problems: [{ severity: 'error', code, message, place: { file, line: 1, column: 1 } }],
      failures: [{ reason: 'conflict', code, message }],
      entries: entriesOf(
        planned(`view/${name}`, { file, difference }),
        planned('module/B', { status: 'failed', reason: code, message }),
        anEntry('module/C', { file }),
      ),
    }),
  )

const law = (check: (page: string) => void) =>
  fc.assert(
    fc.property(report, (value) => check(pageText(value))),
    { numRuns: 150 },
  )

/** The page less its own style and script. */
const body = (page: string): string => page.replace(/<(style|script)>.*?<\/\1>/gs, '')

const elements =
  'html head meta title body header main footer section div p h1 h2 h3 a b code small span ins del ul li input label details summary ' +
  'table colgroup col thead tbody tr th td svg defs g path rect text marker'
const attributes =
  'lang charset http-equiv content name class id role type placeholder aria-label aria-hidden href rel scope colspan title ' +
  'style width height viewBox d x y rx refX refY markerWidth markerHeight markerUnits orient marker-end'
const oneOf = (names: string): string => `(?:${names.split(' ').join('|')})`
const tag = new RegExp(
  `^(?:<!doctype html>|</${oneOf(elements)}>|<${oneOf(elements)}(?: ${oneOf(attributes)}="[^"<>]*"| (?:open|hidden|data-find))*/?>)$`,
)

describe('any text in a report', () => {
  test('no element and no attribute comes of it', () =>
    law((page) => {
      const tags = body(page).match(/<[^<>]*>/g) ?? []
      expect(tags.filter((one) => !tag.test(one))).toEqual([])
      expect(body(page).replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
    }))

  test('what is opened is closed', () =>
    law((page) => {
      for (const name of ['section', 'details', 'table', 'td', 'svg', 'g', 'ins', 'del', 'div', 'p']) {
        const opened = body(page).match(new RegExp(`<${name}[ >]`, 'g'))?.length
        expect([name, opened]).toEqual([name, body(page).match(new RegExp(`</${name}>`, 'g'))?.length])
      }
    }))

  test('links lead to pages of the web, or within the page', () =>
    law((page) => {
      const links = [...body(page).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href)
      expect(links.filter((href) => !/^(https?:\/\/|#d\d+$)/.test(href))).toEqual([])
    }))

  test('styles are a depth, and nothing else', () =>
    law((page) => {
      const styles = [...body(page).matchAll(/ style="([^"]*)"/g)].map(([, style = '']) => style)
      expect(styles.filter((style) => !/^--depth:\d+$/.test(style))).toEqual([])
    }))
})
