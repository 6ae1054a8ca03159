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

  test('that exchanged their texts keep their identifiers, if these are trusted', () => {
    const before = flow(
      step('start', 'Loop', 'a'),
      message('a', 'One.', 'b'),
      message('b', 'Two.', 'end'),
      end('end'),
    )
    const after = flow(
      step('start', 'Loop', 'b'),
      message('b', 'One.', 'a'),
      message('a', 'Two.', 'end'),
      end('end'),
    )
    expect([matched(before, after, 'identifiers'), matched(before, after, 'content')]).toEqual([
      { pairs: ['a = a', 'b = b', 'end = end', 'start = start'], certain: 4 },
      { pairs: ['a = b', 'b = a', 'end = end', 'start = start'], certain: 4 },
    ])
  })

  test('that start and behave alike are not paired with others that behave so', () => {
    const before = flow(step('start', 'Wait', 'x'), message('x', 'Hello.', 'start'))
    const after = flow(
      step('new start', 'Wait', 'y'),
      message('y', 'Hello.', 'twin'),
      step('twin', 'Wait', 'end'),
      end('end'),
    )
    expect(matched(before, after)).toEqual({ pairs: ['start = new start', 'x = y'], certain: 2 })
  })

  test('are found by the way from the start, before those that come earlier in the walk', () => {
    const before = flow(step('start', 'Loop', 'm', 'a'), message('m', 'Hello.', 'm'), step('a', 'Wait', 'm'))
    const after = flow(
      step('new start', 'Loop', 'b', 'c'),
      step('b', 'Wait', 'end'),
      step('c', 'Wait', 'end'),
      end('end'),
    )
    expect(matched(before, after)).toEqual({ pairs: ['a = c', 'start = new start'], certain: 2 })
  })

  test('that are the only ones of their kind decide before those that cannot be distinguished', () => {
    const before = flow(
      step('old start', 'Loop', 'first', 'only'),
      end('first'),
      step('only', 'Wait', 'second', 'far'),
      end('second'),
      message('far', 'Please hold the line.', 'second'),
    )
    const after = flow(
      step('new start', 'CheckHoursOfOperation', 'left', 'only now'),
      end('left'),
      step('only now', 'Wait', 'left', 'far now'),
      message('far now', 'Goodbye and thank you for calling.', 'far now'),
    )
    expect(matched(before, after)).toEqual({
      pairs: ['far = far now', 'only = only now', 'second = left'],
      certain: 2,
    })
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

  test('that cannot be distinguished are paired in order, without those that a pair before led to', () => {
    const waits = (start: string, ...steps: readonly (readonly [id: string, to: string])[]) =>
      flow(
        message(start, `Goodbye from ${start}.`, steps[0]?.[0] ?? ''),
        ...steps.map(([id, to]) => step(id, 'Wait', to)),
      )
    const before = waits('old', ['b1', 'b2'], ['b2', 'gone'], ['b3', 'b3'], ['b4', 'nobody'])
    const after = waits(
      'new',
      ['a1', 'a3'],
      ['a2', 'none'],
      ['a3', 'new'],
      ['a4', 'no one'],
      ['a5', 'nothing'],
    )
    expect(matched(before, after).pairs).toEqual(['b1 = a1', 'b2 = a3', 'b3 = a2', 'b4 = a4', 'old = new'])
  })
})
