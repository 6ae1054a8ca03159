import { expect, test } from '@jest/globals'
import { nullIfNoJson } from '../../../src/core/check/checked-content.js'
import { checkContent as checkModule } from '../../../src/core/check/module-definition.js'
import { checkContent as checkView } from '../../../src/core/check/view-definition.js'
import { aModule, aView } from '../../support/builders.js'

test('content of a service that is no JSON has no findings that are known', () => {
  expect([
    checkModule({ ...aModule('a'), content: '{' }),
    checkModule({ ...aModule('a'), settings: '{' }),
    checkView(aView('a', { template: '{' })),
  ]).toEqual([null, null, null])
})

test('a bug of ours is no such content', () => {
  expect(() => checkModule(aView('a'))).toThrow(/a view checked as a module: this is a bug/)
  expect(() => checkView(aModule('a'))).toThrow(/a module checked as a view: this is a bug/)
  const bug = new RangeError('too deep')
  expect(() =>
    nullIfNoJson(() => {
      throw bug
    }),
  ).toThrow(bug)
})
