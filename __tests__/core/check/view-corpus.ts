import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { writeOf } from '../../../bench/definitions.js'
import { raisedActions } from '../../../src/core/check/view/actions.js'
import { componentsOf } from '../../../src/core/check/view/components.js'
import type { JsonObject } from '../../../src/core/document/json.js'
import type { Json } from '../../../src/core/model/definition.js'
import { viewText } from '../../support/desk-files.js'
import { view } from '../../support/e2e-definitions.js'
import { published } from '../../support/e2e-spellings.js'
import { fileOf } from '../../support/model-docs.js'

/** A view that exists, with the name of where it was found. */
export interface RealView {
  readonly name: string
  readonly template: JsonObject
  readonly actions: readonly string[]
}

/** Facts and samples that somebody collected beside this repository. Null: there are none. */
export const shared: string | null = ['../shared', '../../shared'].find(existsSync) ?? null

/** Our examples. */
export const exampleViews: readonly RealView[] = inFolder('examples/contact-centre/connect/views')

/** The samples of others; empty where they are not there. */
export const sampleViews: readonly RealView[] = inFolder(`${shared}/samples/views`)

/** What people keep: our examples, and the samples of others. */
export const keptViews: readonly RealView[] = [...exampleViews, ...sampleViews]

function inFolder(folder: string): readonly RealView[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder).map((file) => realView(file, readFileSync(`${folder}/${file}`, 'utf8')))
}

const doc = { word: 1, turned: false, description: null }

/** What our tests and the benchmark publish. */
export const fixtures: readonly RealView[] = [
  realView('desk-files', viewText('Hello')),
  realView('e2e-definitions', view('Hello')),
  ...Object.entries(published)
    .filter(([file]) => file.includes('view'))
    .map(([file, text]) => realView(`e2e-spellings ${file}`, text)),
  realView('model-docs', fileOf('view', { ...doc, boxed: false })),
  realView('model-docs, boxed', fileOf('view', { ...doc, boxed: true })),
  realView('bench', writeOf(2000)('view', 'Hello')),
]

/** A file as people keep one: an envelope, what DescribeView answers, or the template alone. */
function realView(name: string, text: string): RealView {
  const file = parse(text) as { readonly View?: { readonly Content?: object } }
  const outer = file.View ?? file
  const inner: { readonly Template?: unknown; readonly Actions?: readonly string[] } =
    'Content' in outer ? (outer.Content ?? {}) : outer
  const { Template = inner, Actions } = inner
  const template = (typeof Template === 'string' ? JSON.parse(Template) : Template) as JsonObject
  return {
    name,
    template,
    actions: Actions ?? raisedActions(componentsOf(template)).map(({ action }) => action),
  }
}

/** A value with every object turned into another one. */
export function turned(value: Json, turn: (object: JsonObject) => JsonObject): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((each: Json) => turned(each, turn))
  const members = Object.entries(value).map(([name, each]) => [name, turned(each, turn)] as const)
  return turn(Object.fromEntries(members))
}
