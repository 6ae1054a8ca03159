import { expect, test } from '@jest/globals'
import type { Item } from '../../../src/core/model/difference.js'
import { promptsToReadAloud } from '../../../src/core/words/prompts.js'
import { aModuleDifference } from '../../support/differences.js'
import { detail, item } from '../diff/items.js'

const long = 'Thank you for calling. '.repeat(5).trim()
const block = (mark: Item['mark'], ...details: Item['details']) =>
  item('block', mark, 'a (Play prompt)', ...details)

test.each<[string, readonly Item[], readonly string[]]>([
  ['a long text that changed', [block('changed', detail('Text', 'Hello', long))], [long]],
  ['not one short text alone', [block('changed', detail('Text', 'Hello', 'Good morning'))], []],
  [
    'two short texts, one of a prompt that came',
    [
      block('changed', detail('Text', 'Hello', 'Good morning')),
      block('added', detail('Text', null, 'Goodbye')),
    ],
    ['Good morning', 'Goodbye'],
  ],
  [
    'SSML without its markup',
    [block('changed', detail('SSML', null, `<speak>${long}\n<break time="1s"/></speak>`))],
    [long],
  ],
  ['nothing of a prompt that went', [block('removed', detail('Text', long, null))], []],
  ['nothing of another parameter', [block('changed', detail('PromptId', 'a', long))], []],
  [
    'nothing of a block that says nothing',
    [item('block', 'changed', 'a (Set contact attributes)', detail('Text', 'a', long))],
    [],
  ],
])('%s', (_, items, expected) => {
  const found = promptsToReadAloud(aModuleDifference({ items }))
  expect(found).toEqual(expected.map((text) => ({ block: 'a (Play prompt)', text })))
})
