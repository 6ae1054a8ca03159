import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { viewComponents } from '../../src/core/check/data/view-components.js'
import type { Json, ViewContent } from '../../src/core/model/definition.js'
import { hostileText } from '../support/hostile.js'
import { pageOfViews, viewOf } from '../support/sketched-views.js'

const attack = fc.constantFrom(
  `"><script>alert(1)</script>`,
  `' onmouseover='alert(1)`,
  '</style></script></p></div></figure><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'https://evil.example/x.png',
  '$."><img>',
  '$.#<b>',
  '<li onclick=x>',
)
/** Without lone surrogates, which no template that can be taken apart has. */
const hostile = fc.oneof(hostileText, attack).map((text) => text.toWellFormed())

const propNames = [
  ...new Set(Object.values(viewComponents).flatMap(({ props }) => Object.keys(props?.properties ?? {}))),
]
const itemNames = [
  'Label',
  'Value',
  'Id',
  'Action',
  'Url',
  'LinkType',
  'Copyable',
  'EditableType',
  'IconName',
  'Disabled',
]

const scalar: fc.Arbitrary<Json> = fc.oneof(hostile, fc.boolean(), fc.integer(), fc.constant(null))
const item = fc.dictionary(fc.constantFrom(...itemNames), scalar, { maxKeys: 5 })
const value: fc.Arbitrary<Json> = fc.oneof(
  { weight: 4, arbitrary: scalar },
  fc.array(fc.oneof(item, scalar), { maxLength: 4 }),
  item,
)
const type = fc.oneof(fc.constantFrom(...Object.keys(viewComponents)), hostile)
const layout = fc.record({
  Layout: fc.record({ Columns: value, Align: fc.oneof(hostile, fc.constant('right')) }),
})

const component: fc.Arbitrary<Json> = fc.letrec<{ node: Json }>((tie) => ({
  node: fc
    .record(
      {
        _id: hostile,
        Type: type,
        Props: fc.dictionary(fc.constantFrom(...propNames), value, { maxKeys: 8 }),
        Configuration: layout,
        Content: fc.array(fc.oneof({ maxDepth: 3 }, hostile, tie('node')), { maxLength: 3 }),
      },
      { requiredKeys: ['Type'] },
    )
    .map((node) => node as Json),
})).node

const view = fc
  .tuple(hostile, layout, fc.array(component, { maxLength: 5 }))
  .map(([Title, Configuration, Body]): ViewContent => viewOf({ Head: { Title, Configuration }, Body }))

const law = (check: (drawing: string, page: string) => void) =>
  fc.assert(
    fc.asyncProperty(fc.option(view), view, async (live, repository) => {
      const page = await pageOfViews({ name: 'A', live, repository })
      const figures = page.match(/<figure[\s\S]*?<\/figure>/g) ?? []
      check(figures.join('\n'), page)
    }),
    { numRuns: 150 },
  )

const oneOf = (names: string): string => `(?:${names.split(' ').join('|')})`
const elements = 'figure figcaption div p span b ul li i code table thead tbody tr th td'
const attributes = 'class scope aria-hidden aria-label'
const tag = new RegExp(`^(?:</${oneOf(elements)}>|<${oneOf(elements)}(?: ${oneOf(attributes)}="[^"<>]*")*>)$`)

describe('any text in a view', () => {
  test('its drawing is made of plain elements, without an address, a style or a name of its own', () =>
    law((drawing) => {
      const tags = drawing.match(/<[^<>]*>/g) ?? []
      expect(tags.filter((one) => !tag.test(one))).toEqual([])
      expect(drawing.replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/)
    }))

  test('classes are those of the drawings', () =>
    law((drawing) => {
      const classes = [...drawing.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
      expect(classes.filter((name) => !/^[a-z][a-z0-9-]*$/.test(name))).toEqual([])
    }))

  test('what is opened is closed, in its order', () =>
    law((drawing) => {
      let left = drawing.replace(/[^<>]*(<[^<>]*>)[^<>]*/g, '$1').replace(/<([a-z]+\d?)[^<>]*>/g, '<$1>')
      for (let before = ''; before !== left; ) {
        before = left
        left = left.replace(/<([a-z]+\d?)><\/\1>/g, '')
      }
      expect(left).toBe('')
    }))

  test('it is drawn: no drawing fails', () =>
    law((_, page) => {
      expect(page).not.toMatch(/could not be drawn/)
    }))

  test('no paragraph holds a block, which a browser would move out of it', () =>
    law((drawing) => {
      const paragraphs = drawing.match(/<p[ >](?:(?!<\/p>)[\s\S])*/g) ?? []
      expect(paragraphs.filter((one) => /<(?:div|p|ul|table|figure)[ >]/.test(one.slice(2)))).toEqual([])
    }))
})
