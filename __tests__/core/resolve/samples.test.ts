import { expect, test } from '@jest/globals'
import { hasReferences } from '../../../src/core/resolve/has-references.js'
import { substitute, substituteJson } from '../../../src/core/resolve/substitute.js'
import { samples } from '../../support/flow-samples.js'

const all = await samples()
const rows = all.map(({ file, definition }) => [file, definition] as const)

/** The definitions of examples/contact-centre that have references. */
const referring = [
  'agent-guide.module.json',
  'authenticate-caller.module.json',
  'queue-with-callback.module.json',
  'satisfaction-survey.module.json',
  'show-wrap-up.module.yaml',
]

const jsonOf = ({ content }: (typeof all)[number]['definition']) =>
  content.kind === 'view' ? content.template : content.content

test('no published definition has a reference by accident', () => {
  expect(all.length).toBeGreaterThanOrEqual(9)
  const having = all.filter(({ definition }) => hasReferences(JSON.stringify(definition)))
  expect(having.map(({ file }) => file).toSorted()).toEqual(referring)
})

test.each(rows)('%s: what is no reference is sent to the byte as it is', (_file, definition) => {
  const { content, description, tags } = definition
  expect(substitute({ content, description, tags }, () => null)).toEqual({ content, description, tags })
})

test.each(rows)('%s: a value is inserted for references alone', (_file, definition) => {
  const text = jsonOf(definition)
  const written: string[] = []
  const sent = substituteJson(text, (_reference, each) => {
    written.push(each)
    return { text: `<${written.length - 1}>` }
  })
  expect(written.reduce((back, each, index) => back.replace(`<${index}>`, () => each), sent)).toBe(text)
})
