import { describe, expect, jest, test } from '@jest/globals'
import type { FlowCanvas } from '../../../src/core/diff/flow/canvas-model.js'
import { drawFlow, flowCanvasStyle } from '../../../src/render/html/flow-canvas/index.js'
import { widthOf } from '../../../src/render/html/flow-canvas/measure.js'
import { textOf } from '../../../src/render/html/markup.js'
import { style } from '../../../src/render/html/style.js'
import { inBrowser, type Page, withPage } from '../../support/chromium.js'
import { contrasts } from '../../support/contrasts.js'
import { canvasOf, edited, everyBlock, menus, placed, sampleCanvases } from '../../support/flow-canvases.js'
import { golden } from '../../support/golden.js'
import { focused, hiddenWays, misplaced } from '../../support/placed-blocks.js'

jest.setTimeout(120_000)

const drawn = new Map<FlowCanvas, Map<number, string>>()

/** The drawing of a canvas at a place of the page, which is made once: several tests open the same ones. */
async function drawingOf(canvas: FlowCanvas, place: number): Promise<string> {
  const known = drawn.get(canvas) ?? new Map<number, string>()
  drawn.set(canvas, known)
  const markup = known.get(place) ?? textOf(await drawFlow(canvas, `f${place}`))
  known.set(place, markup)
  return markup
}

/** A page of drawings, under the policy of the report's page but without its script. */
async function pageOf(canvases: readonly FlowCanvas[]): Promise<string> {
  const drawings = []
  for (const [index, canvas] of canvases.entries()) drawings.push(await drawingOf(canvas, index))
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Drawings</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>${style}${flowCanvasStyle}</style></head><body><main>
${drawings.map((drawing) => `<section class="card"><div class="body">${drawing}</div></section>`).join('\n')}
</main></body></html>
`
}

/** Opens drawings, asks, and closes them. Scripts are off, but for what a test asks. */
async function withDrawings(
  canvases: readonly FlowCanvas[],
  ask: (page: Page) => Promise<void>,
): Promise<void> {
  const askWide = async (page: Page) => {
    await page.resize(1280)
    await ask(page)
    expect([page.requests, page.complaints]).toEqual([[], []])
  }
  await withPage(await pageOf(canvases), askWide, { scripts: false })
}

const samples = sampleCanvases().map(([, canvas]) => canvas)
const every = canvasOf(null, everyBlock())!
const large = menus(120)
/** A change far from the start of a large flow. */
const farChange = canvasOf(
  large,
  edited(large, ({ Actions: actions }) => {
    actions[87]!.Parameters.Text = 'Another text'
  }),
)!

describe('drawings of flows, in a browser', () => {
  inBrowser('have no label over another, none outside its block, and no block over another', async () => {
    const all = [...samples, every, canvasOf(null, menus(250))!]
    await withDrawings(all, async (page) => {
      expect(await page.evaluate(`document.querySelectorAll('.sheet > svg').length`)).toBe(all.length)
      expect(await page.evaluate(misplaced)).toEqual([])
      // The question finds a label that is too large.
      await page.evaluate(`document.querySelector('.block text').style.fontSize = '40px'`)
      expect(await page.evaluate(`${misplaced}.length > 0`)).toBe(true)
    })
  })

  inBrowser('have no line behind a block', async () => {
    const all = [...samples, every, canvasOf(null, menus(60))!, canvasOf(null, placed(menus(60)))!]
    await withDrawings(all, async (page) => {
      expect(await page.evaluate(`document.querySelectorAll('path.edge').length > 300`)).toBe(true)
      expect(await page.evaluate(hiddenWays)).toEqual([])
      // The question finds a line that a block is put over.
      await page.evaluate(
        `(([, block]) => { block.setAttribute('x', '0'); block.setAttribute('width', '3000') })(document.querySelectorAll('svg.block'))`,
      )
      expect(await page.evaluate(`${hiddenWays}.length > 0`)).toBe(true)
    })
  })

  inBrowser('can be read in light and dark, what is far from the change too', async () => {
    await withDrawings([...samples, every, farChange], async (page) => {
      expect(await page.evaluate(`document.querySelectorAll('.block.far').length > 10`)).toBe(true)
      for (const scheme of ['light', 'dark'] as const) {
        await page.prefer(scheme)
        expect([scheme, await page.evaluate(contrasts)]).toEqual([scheme, []])
      }
      // The question finds a title in the colour of its ground.
      await page.evaluate(`document.querySelector('.block text.name').style.fill = 'var(--own-ground)'`)
      expect(await page.evaluate(`${contrasts}.length > 0`)).toBe(true)
    })
  })

  inBrowser('scroll in themselves on a narrow screen, and never the page', async () => {
    await withDrawings([...samples, farChange], async (page) => {
      await page.resize(390)
      const widths = `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.documentElement)`
      expect(await page.evaluate(widths)).toBe(0)
      expect(
        await page.evaluate(
          `[...document.querySelectorAll('.pane')].some((pane) => pane.scrollWidth > pane.clientWidth)`,
        ),
      ).toBe(true)
    })
  })

  inBrowser('of a long flow without positions are no wider than the page', async () => {
    const long = menus(30)
    const chain = edited(long, ({ Actions: actions }) => {
      actions.forEach((action, index) => {
        const { Type } = actions[29]!
        const next = actions[index + 1]
        Object.assign(action, {
          Type: next ? 'MessageParticipant' : Type,
          Parameters: next ? { Text: 'Words' } : {},
          Transitions: next ? { NextAction: next.Identifier } : {},
        })
      })
    })
    await withDrawings([canvasOf(null, chain)!], async (page) => {
      const pane = `document.querySelector('.pane')`
      expect(await page.evaluate(`${pane}.scrollWidth - ${pane}.clientWidth`)).toBe(0)
      expect([await page.evaluate(misplaced), await page.evaluate(hiddenWays)]).toEqual([[], []])
    })
  })

  inBrowser('are opened at the change, and stay where they are panned to', async () => {
    await withDrawings([farChange], async (page) => {
      const inView = `(() => {
        const [pane, block] = [document.querySelector('.pane'), document.querySelector('.block.changed .box')].map((node) => node.getBoundingClientRect())
        return pane.left <= block.left && block.right <= pane.right && pane.top <= block.top && block.bottom <= pane.bottom
      })()`
      const pane = `document.querySelector('.pane')`
      expect(await page.evaluate(`${pane}.scrollLeft + ${pane}.scrollTop > 0`)).toBe(true)
      expect(await page.evaluate(inView)).toBe(true)
      await page.evaluate(`${pane}.scrollTo(0, 0)`)
      expect([await page.evaluate(`${pane}.scrollLeft`), await page.evaluate(inView)]).toEqual([0, false])
      await page.evaluate(`document.querySelector('.jumps a').click()`)
      expect(await page.evaluate(inView)).toBe(true)
    })
  })

  inBrowser('are reached and sized by keyboard, each part by its name', async () => {
    await withDrawings([farChange], async (page) => {
      const order: unknown[] = []
      for (let count = 0; count < 4; count += 1) {
        await page.tab()
        order.push(await page.evaluate(focused))
      }
      expect(order).toEqual([
        'a ~ changed: Play prompt block 87',
        'input Full size',
        'region Drawing of 120 blocks, 1 of them changed',
        'summary The drawing as a list of 120 blocks',
      ])
      const width = `Math.round(document.querySelector('.sheet > svg').getBoundingClientRect().width)`
      const full = Number(await page.evaluate(width))
      await page.evaluate(`document.querySelector('input:checked').focus()`)
      await page.arrowDown()
      expect([await page.evaluate(focused), await page.evaluate(width)]).toEqual([
        'input Half size',
        Math.round(full / 2),
      ])
      await page.arrowDown()
      const pane = Number(await page.evaluate(`document.querySelector('.pane').clientWidth`))
      expect([await page.evaluate(focused), Number(await page.evaluate(width)) <= pane]).toEqual([
        'input Whole module',
        true,
      ])
    })
  })

  inBrowser('are read out as a picture with a name, after what sizes them', async () => {
    await withDrawings([farChange], async (page) => {
      const roles = ['link', 'group', 'radio', 'region', 'image', 'DisclosureTriangle']
      const read = (await page.accessible()).filter(({ role, name }) => roles.includes(role) && name !== '')
      expect(read.map(({ role, name }) => `${role} ${name}`)).toEqual([
        'link ~ changed: Play prompt block 87',
        'group Size of the drawing',
        'radio Full size',
        'radio Half size',
        'radio Whole module',
        'region Drawing of 120 blocks, 1 of them changed',
        'image Drawing of 120 blocks, 1 of them changed',
        'DisclosureTriangle The drawing as a list of 120 blocks',
      ])
    })
  })

  inBrowser('run nothing of a definition', async () => {
    const attack = `"><img src=x onerror="document.title='ran'"><script>document.title='ran'</script></title></svg>`
    const hostile = JSON.parse(
      JSON.stringify(everyBlock())
        .replaceAll('words', attack.replaceAll('"', '\\"'))
        .replaceAll('block 7', 'block 7<b>'),
    )
    await withPage(await pageOf([canvasOf(null, hostile)!]), async (page) => {
      expect(
        await page.evaluate(`[document.title, document.images.length, document.scripts.length]`),
      ).toEqual(['Drawings', 0, 0])
      expect(await page.evaluate(`document.querySelectorAll('.sheet b, .sheet title *').length`)).toBe(0)
      expect([page.requests, page.complaints]).toEqual([[], []])
    })
  })

  inBrowser('reckon with texts that are at least as wide as the browser draws them', async () => {
    const texts = [
      'The quick brown fox jumps over the lazy dog',
      'WWW',
      'iiiiii',
      '0123456789',
      'Ünïcödé straße',
      'Привет',
      '漢字かな',
      '😀👍',
      '… → −',
    ]
    await withDrawings([farChange], async (page) => {
      for (const [size, bold] of [
        [12, false],
        [12.5, true],
        [11, true],
      ] as const) {
        const font = `${bold ? 600 : 400} ${size}px system-ui, sans-serif`
        const drawn = await page.evaluate(`(() => {
          const context = document.createElement('canvas').getContext('2d')
          context.font = ${JSON.stringify(font)}
          return ${JSON.stringify(texts)}.map((text) => context.measureText(text).width)
        })()`)
        const reckoned = texts.map((text) => widthOf(text, bold ? { size, bold } : { size }))
        const tooNarrow = texts.filter((_, index) => reckoned[index]! + 1 < (drawn as number[])[index]!)
        expect([font, tooNarrow]).toEqual([font, []])
      }
    })
  })
})

test('the page of every block', async () => {
  const text = await pageOf([every])
  expect(text).toBe(golden('every-block.flow.html', text))
})
