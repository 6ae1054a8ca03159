import { describe, expect, jest } from '@jest/globals'
import type { Json } from '../../src/core/model/definition.js'
import { inBrowser, type Page, withPage } from '../support/chromium.js'
import { contrasts } from '../support/contrasts.js'
import { everyComponent } from '../support/every-component.js'
import { overflows, overlaps } from '../support/placed-texts.js'
import { pageOfViews, viewOf } from '../support/sketched-views.js'
import { sampleViews, viewCases } from '../support/view-cases.js'

jest.setTimeout(90_000)

const renamed = viewCases.find(({ name }) => name === 'Renamed field')!
const relabelled = {
  ...everyComponent,
  template: everyComponent.template.replaceAll('"Label":"', '"Label":"Other '),
}
const gallery = pageOfViews(
  { name: 'Every component', live: null, repository: everyComponent },
  { name: 'Every component, changed', live: everyComponent, repository: relabelled },
  ...viewCases,
  ...sampleViews,
)

const widths = [1280, 800, 390] as const

describe('the drawings of views, in a browser', () => {
  inBrowser('can be read in both colour schemes', async () => {
    await withPage(await gallery, async (page) => {
      for (const scheme of ['light', 'dark'] as const) {
        await page.prefer(scheme)
        expect([scheme, await page.evaluate(contrasts)]).toEqual([scheme, []])
      }
    })
  })

  inBrowser('have no text over another, nor beyond its box, at any width', async () => {
    await withPage(await gallery, async (page) => {
      for (const width of widths) {
        await page.resize(width)
        expect([width, await page.evaluate(overlaps), await page.evaluate(overflows)]).toEqual([
          width,
          [],
          [],
        ])
      }
    })
  })

  inBrowser('make no page wider than its window, regardless of their content', async () => {
    await withPage(await pageOfViews({ name: 'Odd', live: null, repository: odd }), async (page) => {
      for (const width of widths) {
        await page.resize(width)
        const beyond = `document.documentElement.scrollWidth - document.documentElement.clientWidth`
        expect([width, await page.evaluate(beyond)]).toEqual([width, 0])
        expect([width, await page.evaluate(overlaps)]).toEqual([width, []])
      }
    })
  })

  inBrowser('are side by side, and one below the other where that is too narrow', async () => {
    await withPage(await pageOfViews(renamed), async (page) => {
      await page.resize(1280)
      const tops = `[...document.querySelectorAll('figure')].map((one) => Math.round(one.getBoundingClientRect().top))`
      const [left, right] = (await page.evaluate(tops)) as readonly number[]
      expect(left).toBe(right)
      await page.resize(390)
      const [upper = 0, lower = 0] = (await page.evaluate(tops)) as readonly number[]
      expect(upper).toBeLessThan(lower)
    })
  })

  inBrowser('put two columns side by side, and stack them at 390 pixels', async () => {
    await withPage(
      await pageOfViews({ name: 'Columns', live: null, repository: inColumns }),
      async (page) => {
        const place = `[...document.querySelectorAll('.v-g > div')].map((one) => Math.round(one.getBoundingClientRect().left))`
        const wide = (await page.evaluate(place)) as readonly number[]
        await page.resize(390)
        const narrow = (await page.evaluate(place)) as readonly number[]
        expect([new Set(wide).size, new Set(narrow).size]).toEqual([2, 1])
      },
    )
  })

  inBrowser('load nothing and break no policy', async () => {
    await withPage(await gallery, async (page) => {
      expect([page.requests, page.complaints, await page.evaluate('document.images.length')]).toEqual([
        [],
        [],
        0,
      ])
    })
  })

  inBrowser('are the same without scripts', async () => {
    const texts = `[...document.querySelectorAll('figure')].map((one) => one.innerText).join()`
    const html = await pageOfViews(renamed)
    const [withScripts, without] = [
      await withPage(html, (page) => page.evaluate(texts)),
      await withPage(html, (page) => page.evaluate(texts), { scripts: false }),
    ]
    expect(without).toEqual(withScripts)
    expect(without).toContain('Note for the next agent')
  })
})

describe('who cannot see or point', () => {
  inBrowser('comes to nothing in a drawing by the keyboard, and to the tree behind it', async () => {
    await withPage(await pageOfViews(renamed), async (page) => {
      const stops: unknown[] = []
      for (let step = 0; step < 9; step += 1) {
        await page.tab()
        stops.push(
          await page.evaluate(`document.activeElement.textContent.slice(0, 30) || document.activeElement.id`),
        )
      }
      expect(stops.slice(-4)).toEqual([
        'view/Renamed field',
        'connect/views/Renamed field.js',
        'view/Renamed field 1 change Ag',
        'The changes as a tree of compo',
      ])
    })
  })

  inBrowser(
    'reads both sides by their names, in order, with what each part is and what happened to it',
    async () => {
      await withPage(await pageOfViews(renamed), async (page) => {
        const nodes = await page.accessible()
        const roles = ['figure', 'heading', 'DisclosureTriangle', 'table']
        expect(
          nodes
            .filter(({ role, name }) => roles.includes(role) && name !== '')
            .map(({ role, name }) => `${role} ${name}`),
        ).toEqual([
          'heading 📋 Plan: 1 to update',
          'DisclosureTriangle view/Renamed field 1 change Agents read other words in 1 place.',
          'heading view/Renamed field',
          'heading Sketch, not the console: what an agent would see',
          'figure Before: live',
          'figure After: in the repository',
          'DisclosureTriangle The changes as a tree of components',
          'heading COMPONENTS',
        ])
        const texts = nodes.filter(({ role }) => role === 'StaticText').map(({ name }) => name.trim())
        const at = texts.indexOf('Note for the next agent')
        expect(texts.slice(at - 2, at + 1)).toEqual([
          'changed: label',
          'Text area:',
          'Note for the next agent',
        ])
        expect(
          nodes.filter(({ role }) =>
            ['textbox', 'button', 'combobox', 'checkbox', 'radio', 'switch'].includes(role),
          ),
        ).toEqual([{ role: 'checkbox', name: 'Show the names of the API' }])
      })
    },
  )
})

inBrowser('the page of 200 changed views is there after less than 3 seconds of work', async () => {
  const views = Array.from({ length: 200 }, (_, index) => ({ ...renamed, name: `View ${index}` }))
  const work = async (page: Page) => {
    expect([
      await page.evaluate('document.querySelectorAll("figure").length'),
      (await page.busyMilliseconds()) < 3_000,
    ]).toEqual([400, true])
  }
  await withPage(await pageOfViews(...views), work, { isPainted: true })
})

const part = (Type: string, Props: Json = {}, Content: Json = []): Json => ({ Type, Props, Content })
const field = (Label: string): Json =>
  part('FormInput', { Label, Name: Label, DefaultValue: Label, HelperText: Label })

const inColumns = viewOf({
  Head: { Title: 'Columns', Configuration: { Layout: { Columns: ['6', '6'] } } },
  Body: ['One', 'Two', 'Three', 'Four'].map(field),
})

/** Long words, text from right to left, both in one, and names of values that never end. */
const odd = viewOf({
  Head: { Title: 'W'.repeat(400), Configuration: { Layout: { Columns: [1, 2, 9] } } },
  Body: [
    'W'.repeat(400),
    'מספר הזמנה',
    'اسم العميل (CustomerName)',
    `$.${'Name'.repeat(60)}`,
    '日本語のラベル'.repeat(20),
  ].flatMap((text) => [
    field(text),
    part('TextBox', { Variant: 'h1' }, [text]),
    part('Button', { Variant: 'primary', IconName: text }, [text]),
    part('AttributeBar', { Attributes: [{ Label: text, Value: text, Copyable: true }] }),
    part('AttributeSection', {
      Heading: text,
      Columns: 4,
      Items: [
        { Label: text, Value: text },
        { Label: text, Value: text },
      ],
    }),
    part('Card', { Id: 'a', Heading: text, Status: text, Icon: text }),
    part('Dropdown', {
      Label: text,
      Name: 'a',
      Options: [
        { Label: text, Value: 'a' },
        { Label: text, Value: 'b' },
      ],
      DefaultValue: ['a'],
    }),
    part('Table', {
      Header: text,
      Items: '$.Rows',
      Columns: [
        { Label: text, Id: text },
        { Label: text, Id: text, EditableType: 'select' },
      ],
    }),
    part(text, { Label: text }, [
      part('Container', {}, [part('Container', {}, [part('Container', {}, [text])])]),
    ]),
  ]),
})
