import { expect, test } from '@jest/globals'
import { causeText } from '../../../src/core/text/cause-text.js'

test.each<readonly [unknown, string]>([
  [new Error('EACCES: permission denied.'), 'EACCES: permission denied'],
  [{ message: 'disk full' }, 'disk full'],
  ['disk full.', 'disk full'],
  [null, 'null'],
])('%p ends a sentence as %j', (cause, words) => {
  expect(causeText(cause)).toBe(words)
})
