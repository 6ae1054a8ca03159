import { describe, expect, test } from '@jest/globals'
import { checkView } from '../../../src/core/check/view.js'
import { body, type Node, node } from './view-nodes.js'
import { propertyRules } from './view-property-cases.js'
import { structureRules } from './view-structure-cases.js'

const rules = [...propertyRules, ...structureRules]

const found = (template: Node): readonly string[] =>
  checkView(template, ['Go']).map(
    ({ certainty, code, path }) => `${certainty} ${code} ${path.members.join('/')}`,
  )

describe('finds', () => {
  test.each(rules)('%s', (_, template, __, expected) => {
    expect(found(template)).toEqual([expected])
  })
})

describe('and not what just is not so', () => {
  test.each(rules)('%s', (_, __, template) => {
    expect(found(template)).toEqual([])
  })
})

test('findings are in the order of their places, then of their codes', () => {
  const text = node('TextBox', { Text: 'Hello $.Name' })
  expect(found(body({ ...text, Colour: 'red' }, text, node('Card', { Colour: 'red' })))).toEqual([
    'unknown unknown-view-member Body/0/Colour',
    'documented text-box-text Body/0/Props/Text',
    'documented view-binding-in-text Body/0/Props/Text',
    'documented text-box-text Body/1/Props/Text',
    'documented view-binding-in-text Body/1/Props/Text',
    'proven view-property-missing Body/2/Props',
    'proven unknown-view-property Body/2/Props/Colour',
  ])
})

test('a component without a type in a text box is called a component', () => {
  const messages = checkView(body(node('Form', {}, [node('TextBox', {}, [{ _id: 'a' }])])), []).map(
    ({ message }) => message,
  )
  expect(messages).toContainEqual(expect.stringContaining('Content of TextBox contains a component, but'))
})

test('at most 100 different words are compared with the known ones, each as often as it is there', () => {
  const Props = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`HideBorder${index}`, true]))
  const meant = checkView(body(node('Container', Props), node('Container', Props)), []).filter(
    ({ message }) => message.endsWith('Did you mean HideBorder?'),
  )
  expect(meant).toHaveLength(200)
})
