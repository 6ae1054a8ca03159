import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, jest } from '@jest/globals'
import type { FlowChart } from '../../src/core/model/difference.js'
import { mermaid } from '../../src/render/difference/mermaid.js'
import { inBrowser, openPage, type Page, usesChromium } from '../support/chromium.js'
import { aChart } from '../support/differences.js'
import { sampleCharts } from '../support/flow-charts.js'

jest.setTimeout(120_000)

const require = createRequire(import.meta.url)

/** Mermaid as its makers ship it for browsers, set up as GitHub's: strict. */
function pageWithMermaid(): string {
  const main = require.resolve('mermaid')
  const code = readFileSync(path.join(path.dirname(main), 'mermaid.min.js'), 'utf8')
  const escaped = code.replaceAll('</script', '<\\/script')
  return `<!doctype html><meta charset="utf-8"><div id="drawing"></div><script>${escaped}</script>
<script>
mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
async function draw(text) {
  await mermaid.parse(text)
  const drawing = document.getElementById('drawing')
  drawing.innerHTML = (await mermaid.render('chart', text)).svg
  const texts = (kind) => {
    const inner = [...drawing.querySelectorAll('.' + kind + 's foreignObject')]
    return inner.map((one) => one.textContent.replace(/\\s/g, '')).filter(Boolean)
  }
  const all = [...drawing.querySelectorAll('*')]
  return {
    nodes: texts('node'),
    edges: texts('edgeLabel').toSorted(),
    odd: drawing.querySelectorAll('a, img, script, iframe, input, .katex, math, i[class]').length,
    loud: all.filter((one) => one.getAttributeNames().some((name) => /^on/.test(name))).length,
  }
}
</script>`
}

let page: Page | null = null

beforeAll(async () => {
  if (usesChromium) page = await openPage(pageWithMermaid())
})

afterAll(async () => {
  await page?.close()
})

/** What is to be read in the drawing, without its blanks. */
const drawn = (chart: FlowChart) => page?.evaluate(`draw(${JSON.stringify(mermaid(chart))})`)

const oneBlock = (label: string): FlowChart => ({
  kind: 'flow-chart',
  nodes: [{ id: 'n0', label, mark: 'same' }],
  edges: [{ from: 'n0', to: 'n0', label, mark: 'same' }],
  omitted: 0,
})

const shown = (label: string) => label.replace(/\s/g, '')

describe('Mermaid draws', () => {
  inBrowser('marks as words', async () => {
    expect(await drawn(aChart)).toEqual({
      nodes: [
        'Check hours (Check hours of operation)',
        'changed Greeting (Play prompt)',
        'added Ask for the reason (Get customer input)',
        'Transfer (Transfer to queue)',
        'removed Closed message (Play prompt)',
        'End (Return)',
      ].map(shown),
      edges: [
        'In hours',
        'added',
        'added Default',
        'added Out of hours',
        'added Press *',
        'added Press 1',
        'removed',
        'removed',
        'removed Out of hours',
      ].map(shown),
      odd: 0,
      loud: 0,
    })
  })

  inBrowser('letters that can be read where a comment is as narrow as on a phone', async () => {
    const added = { ...aChart, nodes: aChart.nodes.slice(0, 4) }
    await drawn(added)
    const width = Number(await page?.evaluate(`document.querySelector('#drawing svg').viewBox.baseVal.width`))
    // Pixels: of the letters, and of the comment's inside.
    expect((16 * 310) / width).toBeGreaterThan(9)
  })

  inBrowser.each(sampleCharts())('%s', async (_, chart) => {
    const { nodes } = (await drawn(chart)) as { nodes: readonly string[] }
    expect(nodes.length).toBe(chart.nodes.length)
  })

  inBrowser.each([
    ['quotes', `"a" 'b'`],
    ['brackets', '[a](b){c}<d>'],
    ['entities', '&lt;b&gt; #quot; #35; &#35;'],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['a directive', "%%{init: {'securityLevel': 'loose'}}%%"],
    ['a comment', '%% gone'],
    ['a formula', '$$x^2$$'],
    ['an icon', 'fa:fa-bell'],
    ['Markdown', '`**a** _b_`'],
    ['a list', '1. a'],
    ['a click', 'x"; click n0 "https://evil.test"'],
    ['a link', 'https://evil.test/a?b=c#d www.evil.test'],
    ['a style', 'style n0 fill:#f00; classDef a:b #c;'],
    ['keywords', 'end subgraph graph class n0 x'],
    ['a line break', 'a\\nb'],
    ['arrows', 'a --> b -.-> c ==> d ::: e'],
    ['other letters', 'é 日本 ü 👍'],
  ])('%s unchanged', async (_, label) => {
    expect(await drawn(oneBlock(label))).toEqual({
      nodes: [shown(label)],
      edges: [shown(label)],
      odd: 0,
      loud: 0,
    })
  })
})
