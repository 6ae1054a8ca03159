import { expect, test } from '@jest/globals'
import { compareChange } from '../../../src/core/diff/compare-changes.js'
import type { Content } from '../../../src/core/model/definition.js'
import type { Change } from '../../../src/core/model/plan.js'
import { aChange, aDefinition, anObservation, aSnapshot, type ChangeSpec } from '../../support/builders.js'

const view = (...inputs: readonly string[]): Content => ({
  kind: 'view',
  template: JSON.stringify({
    Head: { Title: 'Desk' },
    Body: inputs.map((name) => ({ _id: name, Type: 'TextBox', Props: { Text: `$.${name}` }, Content: [] })),
  }),
  actions: ['Save'],
})

/** Published as version 3, then changed by the console; an update publishes what the repository holds now. */
const change = (repository: Content, overrides: ChangeSpec = {}): Change => {
  const live = view('Name', 'Console')
  const contents = new Map([[3, view('Name')]])
  return aChange({
    definition: aDefinition({ content: repository }),
    observation: { ...anObservation({ live: aSnapshot(live) }), contents },
    action: 'update',
    live: 'c0de'.repeat(16),
    overwrites: 'console',
    ...overrides,
  })
}

const summary = (each: Change) => {
  const { difference, undone } = compareChange(each)
  return [difference, undone].map(
    (part) =>
      part && [part.from, part.items.map(({ mark, subject }) => `${mark} ${subject}`), part.breaking.length],
  )
}

test('what the repository and what the console changed are both compared with the version published last', () => {
  const [own, undone] = summary(change(view('Name', 'Repository')))
  expect([own?.[0], undone?.[0]]).toEqual(['published', 'published'])
  expect(JSON.stringify(own)).toMatch(/Repository/)
  expect(JSON.stringify(own)).not.toMatch(/Console/)
  expect(JSON.stringify(undone)).toMatch(/Console/)
  expect(JSON.stringify(undone)).not.toMatch(/Repository/)
})

test('what breaks by undoing the console’s change alone is kept', () => {
  const { difference, undone } = compareChange(change(view('Name')))
  const expected = compareChange(change(view('Name'), { overwrites: 'nobody' })).difference?.breaking
  expect(expected?.length).toBeGreaterThan(0)
  expect(difference).toEqual({
    from: 'published',
    kind: 'view',
    items: [],
    omitted: [],
    breaking: expected,
    picture: null,
    unrelated: false,
  })
  expect(undone?.items.length).toBeGreaterThan(0)
})
