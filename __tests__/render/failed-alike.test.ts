import { describe, expect, test } from '@jest/globals'
import { summaryMarkdown } from '../../src/render/summary.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const message = 'The role lacks connect:CreateViewVersion for several definitions.'
const denied = { reason: 'access-denied', code: 'access-denied', message } as const

/** A publish that failed for so many definitions in the same words, and for one more in others. */
function failing(count: number): string {
  const alike = Array.from({ length: count }, (_, index) =>
    planned(`view/Form ${index}`, { status: 'failed', reason: 'access-denied', message, live: null }),
  )
  const other = { reason: 'conflict', code: 'conflict', message: 'Somebody else changed it.' } as const
  const entries = entriesOf(
    ...alike,
    planned('view/Other', { status: 'failed', reason: 'conflict', message: other.message, live: null }),
  )
  return summaryMarkdown(aReport({ entries, failures: [denied, other] }))
}

const rowsOf = (markdown: string) => markdown.split('\n\n')[2]?.split('\n').slice(2) ?? []

describe('definitions that failed for one cause', () => {
  test('are one row, the error once, and a fold with each of them', () => {
    const text = failing(10)
    expect(rowsOf(text).map((each) => each.replace(/\]\([^)]*\)/g, ']'))).toEqual([
      '| 10 definitions | ❌ update failed: access denied | – |',
      '| [`view/Other`] | ❌ update failed: conflict | v3 |',
    ])
    expect(text.split(message)).toHaveLength(2)
    const [, fold = ''] = text.split('<summary>10 definitions failed for one cause</summary>')
    const [names = ''] = fold.split('</details>')
    expect(names.match(/`view\/Form \d`/g)).toHaveLength(10)
  })

  test('have a row each where they got live', () => {
    const live = Array.from({ length: 4 }, (_, index) =>
      planned(`view/Form ${index}`, { status: 'failed', reason: 'access-denied', message, live: true }),
    )
    const text = summaryMarkdown(aReport({ entries: entriesOf(...live), failures: [denied] }))
    expect(rowsOf(text).filter((each) => each.includes('live but has no version yet'))).toHaveLength(4)
  })

  test('have a row each where they are few', () => {
    const text = failing(3)
    expect(rowsOf(text)).toHaveLength(4)
    expect(text).not.toContain('failed for one cause')
  })
})
