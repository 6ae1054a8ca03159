import { describe, expect, test } from '@jest/globals'
import { readFlow } from '../../../../src/core/diff/flow/flow.js'
import { matchBlocks } from '../../../../src/core/diff/flow/match.js'
import type { Json } from '../../../../src/core/model/definition.js'
import { type Action, end, type FlowJson, flow, message, onError } from '../flows.js'

/** The pairs of two flows as `before = after`, in the order of the names, and how many are certain. */
function matched(before: FlowJson, after: FlowJson, trusted: 'identifiers' | 'content' = 'content') {
  const read = (side: FlowJson) => {
    const found = readFlow(side as unknown as Json)
    if (found === null) throw new TypeError('no flow')
    return found
  }
  const { toAfter, certain } = matchBlocks(read(before), read(after), trusted)
  return { pairs: [...toAfter].map(([one, other]) => `${one.id} = ${other.id}`).toSorted(), certain }
}

/** A block without parameters that goes on to `to`. */
const step = (id: string, type: string, to: string, error?: string): Action => ({
  Identifier: id,
  Type: type,
  Parameters: {},
  Transitions: { NextAction: to, ...(error && { Errors: [onError('NoMatchingError', error)] }) },
})

describe('blocks of two flows', () => {
  test('with one identifier and different types are not the same block', () => {
    const before = flow(step('start', 'Loop', 'x'), message('x', 'Hello.', 'end'), end('end'))
    const after = flow(
      step('start', 'Loop', 'x'),
      step('x', 'Wait', 'y'),
      message('y', 'Hello.', 'end'),
      end('end'),
    )
    expect(matched(before, after, 'identifiers')).toEqual({
      pairs: ['end = end', 'start = start', 'x = y'],
      certain: 3,
    })
  })

  test('that both start and behave alike are the same block', () => {
    const before = flow(message('a', 'Hello.', 'b'), message('b', 'Hello.', 'b'))
    const after = flow(message('c', 'Hello.', 'd'), message('d', 'Hello.', 'e'), message('e', 'Hello.', 'c'))
    expect(matched(before, after)).toEqual({ pairs: ['a = c', 'b = d'], certain: 2 })
  })

  test('are found from a start that one flow lacks', () => {
    const before = { ...flow(message('a', 'Hello.', 'b'), end('b')), StartAction: 'gone' }
    const after = flow(message('c', 'Hello.', 'd'), end('d'))
    expect([matched(before, after), matched(after, before)]).toEqual([
      { pairs: ['a = c', 'b = d'], certain: 2 },
      { pairs: ['c = a', 'd = b'], certain: 2 },
    ])
  })

  test('that are the only ones of their kind decide before those that cannot be distinguished', () => {
    const before = flow(
      step('old start', 'Loop', 'first', 'only'),
      end('first'),
      step('only', 'Wait', 'second', 'far'),
      end('second'),
      message('far', 'Please hold the line.', 'far'),
    )
    const after = flow(
      step('new start', 'CheckHoursOfOperation', 'only now'),
      step('only now', 'Wait', 'left', 'far now'),
      end('left'),
      message('far now', 'Goodbye and thank you for calling.', 'far now'),
    )
    expect(matched(before, after).pairs).toContain('second = left')
  })

  test('that cannot be distinguished are paired in order, each once', () => {
    const chain = (names: readonly string[], last: Action) =>
      flow(...names.map((name, at) => step(name, 'Wait', names[at + 1] ?? last.Identifier)), last)
    const before = chain(['a', 'b', 'c'], message('z', 'Goodbye.', 'z'))
    const after = chain(['d', 'e', 'f', 'g'], end('y'))
    expect(matched({ ...before, StartAction: 'z' }, { ...after, StartAction: 'y' })).toEqual({
      pairs: ['a = d', 'b = e', 'c = f'],
      certain: 3,
    })
  })

  test('are paired once where a pair leads to another of the same kind', () => {
    const before = flow(
      step('start', 'Loop', 'a'),
      step('a', 'Wait', 'b'),
      step('b', 'Wait', 'c'),
      step('c', 'Wait', 'end'),
      message('end', 'Until tomorrow.', 'end'),
    )
    const after = flow(
      step('other start', 'CheckHoursOfOperation', 'd', 'e'),
      step('d', 'Wait', 'f'),
      step('e', 'Wait', 'end'),
      step('f', 'Wait', 'e'),
      end('end'),
    )
    expect(matched(before, after).pairs).toEqual(['a = d', 'b = f', 'c = e', 'end = end'])
  })
})
