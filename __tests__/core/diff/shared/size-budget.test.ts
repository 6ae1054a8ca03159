import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { fitItems, sizeOf } from '../../../../src/core/diff/shared/size-budget.js'
import type { Item } from '../../../../src/core/model/difference.js'
import { aDetail, anItem, differences } from '../../../support/differences.js'

const one = (detail: Parameters<typeof aDetail>[0]) => anItem({ subject: 'a', details: [aDetail(detail)] })
const bare = (subject: string, more: Partial<Item> = {}) => anItem({ subject, details: [], ...more })

describe('items within a room', () => {
  test.each<[string, number, readonly Item[], number]>([
    ['an item takes its subject and a frame', 102, [bare('ab')], 1],
    ['and does not fit where a character lacks', 101, [bare('ab')], 0],
    ['with what the API calls it', 105, [bare('ab', { api: 'abc' })], 1],
    ['and does not fit where a character of that lacks', 104, [bare('ab', { api: 'abc' })], 0],
    ['a detail takes a frame and all of its texts', 100 + 1 + 100 + 4 + 5 + 12, [one({})], 1],
    ['what the API calls it too', 100 + 1 + 100 + 4 + 3 + 5 + 12, [one({ api: 'abc' })], 1],
    ['one that lacks a side takes less', 100 + 1 + 100 + 4 + 5, [one({ after: null })], 1],
    [
      'a run of words takes a frame of its own',
      100 + 1 + 100 + 4 + 5 + 12 + 30 + 3,
      [one({ words: [{ mark: 'same', text: 'abc' }] })],
      1,
    ],
  ])('%s', (_, room, items, kept) => {
    expect(fitItems(room, items).items).toEqual(items.slice(0, kept))
  })

  test('one that does not fit keeps no other out', () => {
    const items = [bare('a'), one({}), bare('b'), bare('c')]
    expect(fitItems(210, items)).toEqual({
      items: [items[0], items[2]],
      omitted: [{ aspect: 'block', mark: 'changed', count: 2 }],
    })
  })

  test('the rest is counted by what it is and what happened to it, as it is met', () => {
    const items = [
      bare('a', { aspect: 'start' }),
      bare('b', { mark: 'removed' }),
      bare('c'),
      bare('d', { mark: 'removed' }),
    ]
    expect(fitItems(101, items)).toEqual({
      items: [items[0]],
      omitted: [
        { aspect: 'block', mark: 'removed', count: 2 },
        { aspect: 'block', mark: 'changed', count: 1 },
      ],
    })
  })

  test('nothing is lost: what is kept and what is counted are all, in their order', () => {
    const items = differences(fc.string({ maxLength: 40 })).map((difference) => difference.items)
    fc.assert(
      fc.property(items, fc.nat(1_500), (items, room) => {
        const { items: kept, omitted } = fitItems(room, items)
        const again = omitted.flatMap(({ aspect, mark, count }) =>
          Array.from({ length: count }, () => `${aspect} ${mark}`),
        )
        const sorts = (items: readonly Item[]) => items.map(({ aspect, mark }) => `${aspect} ${mark}`)
        expect(kept).toEqual(items.filter((item) => kept.includes(item)))
        expect(sizeOf(kept)).toBeLessThanOrEqual(room)
        expect([...sorts(kept), ...again].toSorted()).toEqual(sorts(items).toSorted())
        expect(fitItems(Number.POSITIVE_INFINITY, items)).toEqual({ items, omitted: [] })
      }),
    )
  })
})
