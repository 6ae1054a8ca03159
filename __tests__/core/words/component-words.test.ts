import { describe, expect, test } from '@jest/globals'
import { viewComponents } from '../../../src/core/check/data/view-components.js'
import { componentWords } from '../../../src/core/words/component-words.js'

describe('the type of a component in words', () => {
  test.each([
    ['Form', 'Form'],
    ['AttributeBar', 'Attribute bar'],
    ['TemplateStringComponent', 'Template string component'],
    ['HTMLBox', 'HTML box'],
    ['EmbeddedHTMLBox', 'Embedded HTML box'],
    ['Chart2Row', 'Chart2 row'],
    ['myWidget', 'my widget'],
    ['already words', 'already words'],
    ['Übersicht', 'Übersicht'],
    ['', ''],
  ])('%j is %j', (type, words) => {
    expect(componentWords(type)).toBe(words)
  })

  test('is other words for each known type', () => {
    const types = Object.keys(viewComponents)
    expect(new Set(types.map(componentWords)).size).toBe(types.length)
  })
})
