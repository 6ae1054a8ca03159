import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { changedCanvas } from '../../../../src/core/diff/flow/canvas.js'
import { createComparison } from '../../../../src/core/diff/flow/comparison.js'
import { blockChanges } from '../../../../src/core/diff/flow/flow-difference.js'
import { matchBlocks } from '../../../../src/core/diff/flow/match.js'
import { readContent } from '../../../../src/core/diff/flow/read-content.js'
import { flow } from '../../../support/random-modules.js'
import { module } from '../flows.js'

/** Two flows of which the second is another one, or the first with the lists of its blocks in the opposite order. */
const pair = fc.tuple(flow, flow, fc.boolean()).map(([before, other, isReordered]) => {
  const reordered = before.Actions.map((action) => ({
    ...action,
    Transitions: Object.fromEntries(
      Object.entries(action.Transitions ?? {}).map(([name, list]) => [
        name,
        Array.isArray(list) ? list.toReversed() : list,
      ]),
    ),
  }))
  return [module(before), module(isReordered ? { ...before, Actions: reordered } : other)] as const
})

const compared = pair.map(([before, after]) => {
  const [one, other] = [readContent(before.content).flow, readContent(after.content).flow]
  if (one === null || other === null) throw new Error('A flow that is none')
  const comparison = createComparison(one, other, matchBlocks(one, other, 'identifiers'))
  return { before, after, comparison }
})

describe('two flows', () => {
  test('have no two blocks of one name', () => {
    fc.assert(
      fc.property(compared, ({ comparison: { parts, name } }) => {
        const names = parts.map(([before, after]) => name(after === null ? before : after))
        expect([...new Set(names)]).toEqual(names)
      }),
      { numRuns: 100 },
    )
  })

  test('have a mark in their drawing exactly if the list of changes has a block or a transition', () => {
    fc.assert(
      fc.property(compared, ({ before, after, comparison }) => {
        const canvas = changedCanvas(before, after, null)
        fc.pre(canvas !== null && !canvas.isUnmarked)
        const isMarked = canvas.blocks.some(
          ({ mark, branches }) => mark !== 'same' || branches.some((branch) => branch.mark !== 'same'),
        )
        const listed = blockChanges(comparison).filter(({ item }) =>
          ['block', 'transition', 'error-branch'].includes(item.aspect),
        )
        expect([isMarked, listed]).toEqual([listed.length > 0, listed])
      }),
      { numRuns: 100 },
    )
  })
})
