import { describe, expect, test } from '@jest/globals'
import { componentRow, viewComponents } from '../../../src/core/check/data/view-components.js'
import { checkView } from '../../../src/core/check/view.js'
import type { Json } from '../../../src/core/model/definition.js'
import { fixtures, keptViews } from './view-corpus.js'
import { completeViews, viewMutants } from './view-mutants.js'

const views = [...keptViews, ...fixtures, ...completeViews]

const provenOf = (template: Json, actions: readonly string[]): readonly string[] =>
  checkView(template, actions)
    .filter(({ certainty }) => certainty === 'proven')
    .map(({ code }) => code)

/** By rule: how many mutants, and how many end in a proven finding of that rule. */
const figures = new Map<string, { readonly all: number; readonly found: number }>()
for (const view of views)
  for (const { rule, template } of viewMutants(view)) {
    const { all, found } = figures.get(rule) ?? { all: 0, found: 0 }
    const hit = provenOf(template, view.actions).includes(rule) ? 1 : 0
    figures.set(rule, { all: all + 1, found: found + hit })
  }
const sum = (of: 'all' | 'found') => [...figures.values()].reduce((total, each) => total + each[of], 0)

describe('mutants of valid views', () => {
  test('of every proven rule there are some', () => {
    expect([...figures.keys()].toSorted()).toEqual([
      'text-box-text',
      'undeclared-integration',
      'unknown-view-property',
      'view-property-missing',
      'view-property-value',
      'view-style',
      'view-top-level-component',
    ])
  })

  test('there are several hundred, and of each rule at least 95 % end in a proven finding', () => {
    expect(sum('all')).toBeGreaterThan(500)
    expect([...figures].filter(([, { all, found }]) => found < 0.95 * all)).toEqual([])
  })

  test.each(views)('what is not mutated has no proven finding: $name', ({ template, actions }) => {
    expect(provenOf(template, actions)).toEqual([])
  })

  test('misspelt types are warned of, by the name that was meant', () => {
    const types = Object.keys(viewComponents).filter((type) => type.length > 3)
    const meant = types.map((type) => {
      const Body = [{ Type: `${type.slice(0, 2)}${type.slice(3)}`, Props: {} }]
      const [finding] = checkView({ Head: { Configuration: {} }, Body }, [])
      return componentRow(Body[0]?.Type ?? '') === null && finding?.message.includes(`mean ${type}?`)
    })
    expect(types.filter((_, index) => meant[index] !== true)).toEqual([])
  })
})
