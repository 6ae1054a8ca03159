import { expect, test } from '@jest/globals'
import { aDetail, aModuleDifference, anItem } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const saying = (count: number) =>
  aModuleDifference({
    breaking: [],
    picture: null,
    items: Array.from({ length: count }, (_, index) =>
      anItem({ details: [aDetail({ after: `Sentence ${index + 1}, new` })] }),
    ),
  })

const folds = (count: number) =>
  pageText(aReport({ entries: entriesOf(planned('module/A', { difference: saying(count) })) })).match(
    /<details class="aloud">[\s\S]*?<\/details>/g,
  ) ?? []

test('new prompts are folded, since each is in the table of changes too', () => {
  const [fold, ...others] = folds(2)
  expect(others).toEqual([])
  expect(fold?.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|')).toBe(
    '|2 prompts to read aloud|Sentence 1, new |Greeting (Play prompt)|Sentence 2, new |Greeting (Play prompt)|',
  )
})

test('of many ten are listed', () => {
  const [fold] = folds(12)
  expect([fold?.match(/<li>/g)?.length, fold?.includes('and 2 more')]).toEqual([10, true])
})

test('a single short one is not repeated', () => {
  expect(folds(1)).toEqual([])
})
