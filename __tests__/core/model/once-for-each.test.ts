import { expect, test } from '@jest/globals'
import { onceForEach } from '../../../src/core/model/once-for-each.js'

test.each([[undefined], [null], [0], ['value']])(
  'the result %p is computed once for each object',
  (value) => {
    const keys: object[] = []
    const compute = onceForEach((key: object) => {
      keys.push(key)
      return value
    })
    const [one, other] = [{}, {}]
    expect([compute(one), compute(other), compute(one), compute(other)]).toEqual([value, value, value, value])
    expect(keys.map((key) => [one, other].indexOf(key))).toEqual([0, 1])
  },
)

test('a result is known once it was computed', () => {
  const compute = onceForEach(({ length }: readonly string[]) => length)
  const key = ['a', 'b']
  expect([compute.known(key), compute(key), compute.known(key)]).toEqual([undefined, 2, 2])
})
