import { describe, expect, test } from '@jest/globals'
import { checkView } from '../../../src/core/check/view.js'
import type { Node } from './view-nodes.js'
import { propertyRules } from './view-property-cases.js'
import { structureRules } from './view-structure-cases.js'

const rules = [...propertyRules, ...structureRules]

const found = (template: Node): readonly string[] =>
  checkView(template, ['Go']).map(
    ({ certainty, code, path }) => `${certainty} ${code} ${path.members.join('/')}`,
  )

describe('finds', () => {
  test.each(rules)('%s', (_, template, __, expected) => {
    expect(found(template)).toEqual([expected])
  })
})

describe('and not what just is not so', () => {
  test.each(rules)('%s', (_, __, template) => {
    expect(found(template)).toEqual([])
  })
})
