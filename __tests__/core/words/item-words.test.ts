import { expect, test } from '@jest/globals'
import { itemWords } from '../../../src/core/words/item-words.js'

test.each([
  ['ButtonGroup', 'Items[1].Label', 'Button 2 › Label'],
  ['ButtonGroup', 'Items[0]', 'Button 1'],
  ['Table', 'Items[2]', 'Row 3'],
  ['Table', 'Actions[0].Label', 'Button 1 › Label'],
  ['Table', 'Columns[3].Label', 'Column 4 › Label'],
  ['AttributeBar', 'Attributes[0].Value', 'Attribute 1 › Value'],
  ['DefinitionList', 'Items[9].Term', 'Entry 10 › Term'],
  ['Dropdown', 'Options[0].Value', 'Option 1 › Value'],
  ['Unknown', 'Items[0].Label', 'Item 1 › Label'],
  [null, 'Cards[0].Detail.Label', 'Card 1 › Detail.Label'],
  ['TextBox', 'Content[1]', 'Text 2'],
  ['Unknown', 'Things[0].Label', 'Things 1 › Label'],
  ['ButtonGroup', 'Items', null],
  ['FormInput', 'Label', null],
  ['FormInput', 'Validation.Rules[0]', null],
  ['Unknown', 'toString[0]', 'toString 1'],
])('of a %s, %s is %s', (type, path, words) => {
  expect(itemWords(type, path)).toBe(words)
})
