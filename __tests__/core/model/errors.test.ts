import { expect, test } from '@jest/globals'
import { bugOf } from '../../../src/core/model/errors.js'

const report = "This is a bug of connect-publish; please report it with the run's log."

test.each<[string, unknown, string]>([
  ['an error', new TypeError('x is not a function'), `TypeError: x is not a function. ${report}`],
  ['anything else', 'out of luck', `out of luck. ${report}`],
  ['a text of several lines', 'one\ntwo', `one\\u000atwo. ${report}`],
])('%s that nobody foresaw says that it is a bug', (_, cause, message) => {
  expect(bugOf(cause)).toBe(message)
})
