import { expect, test } from '@jest/globals'
import { checkView } from '../../../src/core/check/view.js'
import type { Json } from '../../../src/core/model/definition.js'

const head = { Configuration: {} }
const button = (Props: Json) => ({ Head: head, Body: [{ _id: 'b', Type: 'Button', Props, Content: [] }] })
const one = (Type: string, Props: Json) => ({ Head: head, Body: [{ Type, Props }] })

test('a finding has its component, its place and where it is known from', () => {
  expect(checkView(button({ Actoin: 'Go' }), [])).toEqual([
    {
      code: 'unknown-view-property',
      certainty: 'proven',
      type: 'Button',
      path: { root: 'Template', members: ['Body', 0, 'Props', 'Actoin'], isName: true },
      message:
        'Button has no property Actoin. Amazon Connect refuses this (seen live, 2026-08). Did you mean Action?',
      evidence: 'seen live, 2026-08',
    },
  ])
})

test.each([
  [
    { Head: head, Body: [{ Props: {} }] },
    'This component has no Type, which it must have. Amazon Connect may refuse this (schema of the component library, 2026-08). Write the name of the component, such as "TextBox".',
  ],
  [
    { Head: head, Body: [{ Type: 4 }] },
    'The Type of this component is 4, expected the name of a component. Amazon Connect may refuse this (schema of the component library, 2026-08). Write the name of the component, such as "TextBox".',
  ],
  [
    { Head: head, Body: [null] },
    'Body contains null, but it shows components only. Amazon Connect may refuse this (schema of the component library, 2026-08). Put a text into a TextBox, and remove anything else.',
  ],
  [
    { Head: head, Body: ['hello'] },
    'Body contains "hello", but it shows components only. Amazon Connect may refuse this (schema of the component library, 2026-08). Put a text into a TextBox, and remove anything else.',
  ],
  [
    button({ Label: 'Go' }),
    'Button has no property Label. Amazon Connect refuses this (seen live, 2026-08). Write the label as the Content of the button.',
  ],
  [
    button({ 'a\nb': 1 }),
    String.raw`Button has no property "a\nb". Amazon Connect refuses this (seen live, 2026-08). Remove it.`,
  ],
  [
    button({ Variant: 'Primary' }),
    'Button has "Primary" as Variant, expected primary, normal, link. Amazon Connect refuses this (seen live, 2026-08). Did you mean primary?',
  ],
  [
    button({ Variant: { a: [1] } }),
    'Button has an object as Variant, expected primary, normal, link. Amazon Connect refuses this (seen live, 2026-08). Change it.',
  ],
  [
    one('Icon', { Name: 'Headst' }),
    'Icon has "Headst" as Name, expected one of 279 names. Amazon Connect refuses this (seen live, 2026-08). Did you mean Headset?',
  ],
  [
    one('ButtonGroup', { Items: [{}] }),
    "An item of ButtonGroup's Items has no Label, which it must have. Amazon Connect refuses this (seen live, 2026-08). Add it.",
  ],
  [
    one('Table', { Columns: [{ Label: 'A' }] }),
    "An item of Table's Columns has no Id, which it must have. Amazon Connect publishes this unchecked, and shows less than was meant (input schema that Amazon Connect derives, 2026-08). Add it.",
  ],
  [
    one('Frm', {}),
    'Frm is not a known component. It is probably misspelt (a known word is near). Did you mean Form?',
  ],
  [
    one('Carousel', {}),
    'Carousel is not a known component. It may be right, because this check does not know everything (not in the data of view components). Check its spelling.',
  ],
])('%j', (template, message) => {
  expect(checkView(template, []).map((finding) => finding.message)).toEqual([message])
})

test.each([[null], ['text'], [7], [[]]])('nothing is found of %j, which is no template', (template) => {
  expect(checkView(template, [])).toEqual([])
})
