import { expect, test } from '@jest/globals'
import { lazyHistory } from '../../../src/adapters/git/lazy-history.js'
import { nothingSince } from '../../support/past.js'

test('a history is loaded with the first question, and once', async () => {
  let loaded = 0
  const history = lazyHistory(async () => {
    loaded += 1
    return nothingSince
  })
  expect(loaded).toBe(0)
  expect(await history.sourcesSince('a', 'b', 'c')).toEqual({ known: true, sources: [], complete: true })
  expect(await history.sourceAt('a', 'c')).toEqual({ known: false, why: 'GitHub does not answer' })
  expect(loaded).toBe(1)
})

test('a history that cannot be loaded is not known', async () => {
  const history = lazyHistory(async () => {
    throw new Error('a file of the action is missing')
  })
  expect(await history.sourceAt('a', 'c')).toEqual({
    known: false,
    why: 'what reads the history could not be loaded: a file of the action is missing',
  })
})
