import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { viewDifference } from '../../../src/core/diff/view/view.js'
import type { Json, ViewContent } from '../../../src/core/model/definition.js'

/** Our own, and those that somebody collected beside this repository. */
const folders = ['examples/contact-centre/connect/views', '../shared/samples/views'].filter(existsSync)
const files = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))

function sample(file: string): ViewContent {
  const { View, ...rest } = JSON.parse(readFileSync(file, 'utf8'))
  const outer = View ?? rest
  const { Template = outer, Actions = [] } = outer.Content ?? outer
  return {
    kind: 'view',
    template: typeof Template === 'string' ? Template : JSON.stringify(Template),
    actions: Actions,
  }
}

/** Every `_id` created again, and nothing else. */
function withNewIds(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(withNewIds)
  const members = Object.entries(value).map(
    ([name, item]) => [name, name === '_id' ? ['new', item] : withNewIds(item)] as const,
  )
  return Object.fromEntries(members)
}

/** Every label of a template, however deep. */
function labelsOf(value: Json): readonly string[] {
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, item]) =>
    name === 'Label' && typeof item === 'string' ? [item] : labelsOf(item),
  )
}

describe.each(files.filter((file) => file.endsWith('.json')))('%s', (file) => {
  const content = sample(file)

  test('differs in nothing from one whose every _id was created again', () => {
    const other = { ...content, template: JSON.stringify(withNewIds(JSON.parse(content.template))) }
    expect(viewDifference(content, other).items).toEqual([])
  })

  test('has an edit of any one label, and nothing else, where every _id was created again too', () => {
    const count = labelsOf(JSON.parse(content.template)).length
    const edits = Array.from({ length: count }, (_, index) => {
      let [seen, edited] = [0, '']
      const template = JSON.stringify(withNewIds(JSON.parse(content.template)), (name, value) => {
        if (name !== 'Label' || typeof value !== 'string' || seen++ !== index) return value
        edited = value
        return `${value}!`
      })
      return { edited, template }
    })
    const reported = edits.map(({ template }) =>
      viewDifference(content, { ...content, template }).items.flatMap(({ aspect, mark, details }) =>
        details.map(({ before, after }) => [aspect, mark, before, after]),
      ),
    )
    expect(reported).toEqual(edits.map(({ edited }) => [['component', 'changed', edited, `${edited}!`]]))
  })

  test('differs from nothing at all in all that it has', () => {
    const empty: ViewContent = { kind: 'view', template: '{"Body":[]}', actions: [] }
    const marks = new Set(viewDifference(empty, content).items.map(({ mark }) => mark))
    expect([...marks]).toEqual(['added'])
  })
})
