import { describe, expect, test } from '@jest/globals'
import { viewComponents } from '../../src/core/check/data/view-components.js'
import type { Json } from '../../src/core/model/definition.js'
import { drawn, headed, linesOf, pageOf, part, text } from '../support/drawn-lines.js'
import { everyComponent } from '../support/every-component.js'
import { golden } from '../support/golden.js'
import { edited, exampleView, pageOfViews } from '../support/sketched-views.js'
import { viewCases } from '../support/view-cases.js'

describe('a view of every component', () => {
  const every = pageOfViews({ name: 'Every component', live: null, repository: everyComponent })

  test('has one of each type that is known', () => {
    const types = new Set(everyComponent.template.match(/(?<="Type":")[^"]+/g))
    expect(Object.keys(viewComponents).filter((type) => !types.has(type))).toEqual([])
  })

  test('is drawn like this', async () => {
    const page = await every
    expect(page).toBe(golden('every-component.report.html', page))
  })

  test('has no control, no link and nothing to load', async () => {
    const page = await every
    const drawing = page.slice(page.indexOf('<figure'), page.indexOf('</figure>'))
    expect(drawing).not.toMatch(/<(a|input|button|select|textarea|img|iframe|form|label)\b|tabindex|https?:/)
  })
})

test.each(viewCases.slice(0, 4))('$name, as one reads it', async (one) => {
  const shown = `${drawn(await pageOfViews(one))}\n`
  expect(shown).toBe(golden(`sketch-${one.name.toLowerCase().replaceAll(' ', '-')}.txt`, shown))
})

describe('two sides that an agent sees as one', () => {
  const wrapUp = exampleView('wrap-up.json')

  test('are one drawing, with the marks of what changed', async () => {
    const after = { ...wrapUp, template: wrapUp.template.replace('"Action":"Save"', '"Action":"Close"') }
    const page = await pageOf(wrapUp, after)
    expect([page.match(/<figure/g)?.length, linesOf(page, /An agent sees|changed/)]).toEqual([
      1,
      [
        'An agent sees the same before and after: what changed does not show on the screen.',
        '~ changed: action',
      ],
    ])
  })

  test('are a sentence where only actions differ that no component has', async () => {
    const page = await pageOf(wrapUp, { ...wrapUp, actions: [...wrapUp.actions, 'Later'] })
    expect([page.match(/<figure/g), linesOf(page, /An agent sees/).length]).toEqual([null, 1])
  })

  test('are not drawn where only identifiers differ', async () => {
    const after = edited(wrapUp, (template) => {
      template.Body = JSON.parse(JSON.stringify(template.Body).replaceAll('"_id":"', '"_id":"x-'))
    })
    const page = await pageOf(wrapUp, after)
    expect([drawn(page), page.includes('only identifiers differ')]).toEqual(['', true])
  })
})

test('what is left of the text is folded below the drawing', async () => {
  const page = await pageOf(headed([text('Hello')]), headed([text('Hello'), text('Bye')]))
  expect(page).toMatch(/<\/figure>[\s\S]*<details class="tree"><summary>[^<]+<\/summary><ul class="outline">/)
})

test('a page without views has none of it', async () => {
  expect(await pageOfViews()).not.toMatch(/v-screen|sketch/i)
})

describe('columns', () => {
  test.each<[Json, readonly string[]]>([
    [
      ['6', '6'],
      ['6', '6', '6'],
    ],
    [
      [8, 4],
      ['8', '4', '8'],
    ],
    ['3', ['3', '3', '3']],
    [12, []],
    [['12'], []],
    [[0, 13], []],
    ['$.Columns', []],
    [null, []],
  ])('%j puts three parts into %j', async (Columns, spans) => {
    const page = await pageOf(null, headed([text('a'), text('b'), text('c')], { Layout: { Columns } }))
    expect(page.match(/(?<=<div class="v-s)\d+/g) ?? []).toEqual(spans)
  })
})

describe('what is odd', () => {
  const odd: readonly Json[] = [
    null,
    true,
    7,
    '',
    'word',
    '$.Bound',
    '$.#Integration',
    [],
    [null, 7, 'x', {}],
    {},
  ]
  const names = [
    ...new Set(Object.values(viewComponents).flatMap(({ props }) => Object.keys(props?.properties ?? {}))),
  ]

  test.each(Object.keys(viewComponents))('%s with props of every kind, and with none', async (Type) => {
    const all = odd.map((value) =>
      part(Type, Object.fromEntries(names.map((name) => [name, value])), [value]),
    )
    const page = await pageOf(null, headed([{ Type }, { Type, Props: 'x', Content: 'x' }, ...all]))
    expect(page).not.toMatch(/could not be drawn|undefined|\[object/)
    expect(page.match(/<figure/g)?.length).toBe(1)
  })

  test('a type that is not known, or none, is a box with its name', async () => {
    const page = await pageOf(
      null,
      headed([part('Hologram', { Label: 'Hi' }, [text('in it')]), part('constructor'), {}]),
    )
    expect(linesOf(page, /not drawn|^Hi$|^in it$/)).toEqual([
      'Hologram not drawn: this type is not known here',
      'Hi',
      'in it',
      'constructor not drawn: this type is not known here',
      'Component not drawn: this type is not known here',
    ])
  })

  test('an empty view is called one', async () => {
    expect(linesOf(await pageOf(null, headed([])), /empty/)).toEqual(['An empty view.'])
  })

  test('what is nested too deep is counted', async () => {
    const nested = Array.from({ length: 300 }).reduce<Json>(
      (inner) => part('Container', {}, [inner]),
      text('deep'),
    )
    expect(linesOf(await pageOf(null, headed([nested])), /not drawn/)).toEqual([
      '289 more components not drawn.',
    ])
  })

  test('a text is cut, and the page stays small', async () => {
    const words = 'long '.repeat(60_000)
    const page = await pageOf(
      null,
      headed([
        text(words),
        part('FormInput', { Label: words }),
        part('TemplateStringComponent', { TemplateString: words }),
      ]),
    )
    expect(page.replace(/<style>[\s\S]*?<\/style>/, '').length).toBeLessThan(8_000)
  })
})
