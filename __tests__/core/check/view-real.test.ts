import { describe, expect, test } from '@jest/globals'
import { checkView } from '../../../src/core/check/view.js'
import { fixtures, keptViews, type RealView } from './view-corpus.js'

/** Findings above a notice that are right, by view, each with its reason. */
const reviewed: Readonly<Record<string, readonly string[]>> = {
  // A TextBox with `Text`, put there to see what the action makes of content that the service drops.
  'model-docs, boxed': ['documented text-box-text'],
}

function graver({ template, actions }: RealView): readonly string[] {
  return checkView(template, actions)
    .filter(({ certainty }) => certainty !== 'unknown')
    .map(({ certainty, code }) => `${certainty} ${code}`)
}

describe('what people keep has no finding above a notice', () => {
  test.each(keptViews)('$name', (view) => {
    expect(graver(view)).toEqual(reviewed[view.name] ?? [])
  })
})

describe('what the tests publish has none that is not reviewed', () => {
  test.each(fixtures)('$name', (view) => {
    expect(graver(view)).toEqual(reviewed[view.name] ?? [])
  })
})

test('notices are rare enough to be read: none in all of these', () => {
  const all = [...keptViews, ...fixtures].flatMap(({ template, actions }) => checkView(template, actions))
  expect(all.filter(({ certainty }) => certainty === 'unknown')).toEqual([])
})
