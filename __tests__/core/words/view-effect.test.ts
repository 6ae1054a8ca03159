import { describe, expect, test } from '@jest/globals'
import { viewDifference } from '../../../src/core/diff/view/view.js'
import type { Json } from '../../../src/core/model/definition.js'
import type { Item } from '../../../src/core/model/difference.js'
import { effectOf } from '../../../src/core/words/effect.js'
import { aViewDifference } from '../../support/differences.js'
import { detail, item } from '../diff/items.js'
import { node, text, view } from '../diff/views.js'

const show = (name: string) => `<${name}>`

describe('a view', () => {
  const field = (id: string, label: string) => node('FormInput', id, { Label: label, Name: id })
  const group = (...Items: readonly Json[]) => node('ButtonGroup', 'g', { Items })
  const buttons = (...labels: readonly string[]) =>
    group(...labels.map((Label) => ({ Label, Action: Label })))
  const form = (...content: readonly Json[]) => view([node('Form', 'f', {}, ...content)])
  const name = field('a', 'Name')

  test.each([
    ['a label', form(name), form(field('a', 'Full name')), 'Agents read other words in 1 place'],
    [
      'a label and a text',
      view([field('a', 'Name'), text('t', 'Hello')]),
      view([field('a', 'Full name'), text('t', 'Hello you')]),
      'Agents read other words in 2 places',
    ],
    ['a label of a button of a group', form(buttons('Save', 'Stop')), form(buttons('Save', 'End it')), null],
    ['a value in place of a label', form(name), form(field('a', '$.Label')), null],
    ['a new field', form(name), form(name, field('b', 'Reason')), 'Agents get a new field: <Reason>'],
    [
      'new fields',
      form(name),
      form(name, field('b', 'Reason'), field('c', 'Notes')),
      'Agents get new fields: <Reason>, <Notes>',
    ],
    [
      'no field any more',
      form(name, field('b', 'Reason')),
      form(name),
      'Agents no longer have the field <Reason>',
    ],
    [
      'no button any more',
      form(buttons('Save', 'Cancel')),
      form(buttons('Save')),
      'Agents no longer have the button <Cancel>',
    ],
    [
      'a new button',
      form(buttons('Save')),
      form(buttons('Save', 'Cancel')),
      'Agents get a new button: <Cancel>',
    ],
    [
      'a field for another',
      form(name, field('b', 'Colour of the car')),
      form(name, node('TextArea', 'c', { Label: 'Notes' })),
      null,
    ],
    ['a new field whose label is a value', form(name), form(name, field('b', '$.Label')), null],
    [
      'parts in another place',
      view([name, text('t', 'Hello')]),
      view([text('t', 'Hello'), name]),
      'Agents find 1 part in another place',
    ],
    [
      'two parts in another place',
      view([name, text('t', 'Hello'), node('Form', 'f', {}, field('b', 'Reason'), field('c', 'Notes'))]),
      view([text('t', 'Hello'), name, node('Form', 'f', {}, field('c', 'Notes'), field('b', 'Reason'))]),
      'Agents find 2 parts in another place',
    ],
    [
      'a new field and a part in another place',
      view([name, text('t', 'Hello')]),
      view([text('t', 'Hello'), name, field('b', 'Reason')]),
      null,
    ],
    [
      'a new button beside the groups',
      form(name),
      form(name, node('Button', 'b', { Action: 'Save' }, 'Save')),
      'Agents get a new button: <Save>',
    ],
    ['a new text', form(name), form(name, text('t', 'Hello')), null],
    [
      'another action of a button',
      form(group({ Label: 'Save', Action: 'a' })),
      form(group({ Label: 'Save', Action: 'b' })),
      null,
    ],
    ['a new button without a label', form(group()), form(group({ Action: 'a' })), null],
    ['a button in place of a text', form(group('Save')), form(group('Stop')), null],
    ['a field and another label', form(name), form(field('a', 'Full name'), field('b', 'Reason')), null],
    [
      'what nobody reads',
      form(node('HTMLBox', 'h', { Label: 'a' })),
      form(node('HTMLBox', 'h', { Label: 'b' })),
      null,
    ],
  ])('%s', (_, before, after, expected) => {
    const { items } = viewDifference(before, after)
    expect(effectOf({ ...aViewDifference({ picture: null }), items }, show)).toBe(expected)
  })

  test.each<[string, Item]>([
    [
      'a new button whose label was cut',
      item('component', 'changed', 'Form › ButtonGroup', detail('Button 2', null, '{"Label":"Save ev…')),
    ],
    [
      'a new part whose type a text hides',
      item('component', 'added', 'Form "a › (b)"', detail('Label', null, 'Reason')),
    ],
  ])('%s: what agents get is not certain', (_, only) => {
    expect(effectOf({ ...aViewDifference({ picture: null }), items: [only] }, show)).toBeNull()
  })
})
