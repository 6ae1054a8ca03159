import { expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import { actionRows } from '../../../src/core/check/data/flow-language.js'
import * as moduleChecks from '../../../src/core/check/module-definition.js'
import * as viewChecks from '../../../src/core/check/view-definition.js'
import { readDefinition } from '../../../src/core/kinds/index.js'
import type { Kind } from '../../../src/core/model/definition.js'
import { refusedModule, refusedView } from '../../support/beside-simulator.js'
import { flowOf, leastAction, type Members, settings } from '../../support/flow-actions.js'
import { samples } from '../../support/flow-samples.js'
import { type Steps, type StructureMutant, structureMutants } from '../../support/structure-mutants.js'
import { keptViews } from './view-corpus.js'
import { completeViews } from './view-mutants.js'

/** Slips of structure that neither reading nor the checks report, and why. */
const freeInModules: readonly (readonly [reason: string, slips: RegExp])[] = [
  ['it may be absent', /^(Name|Settings) (delete|null)$/],
  ['it may be absent', /^Settings\.(input|resultData|transitions)(\.(schema|results))? delete$/],
  ['an action has it where its type asks for it', /Transitions\.(NextAction|Errors|Conditions) delete$/],
  ['another rule asks for it where it must be there', /Parameters\.\S+ delete$/],
  ['the canvas is not executed', /^Content\.Metadata\b/],
  ['the service requires it and does not read it', /^Content\.Settings\./],
  ['a JSON Schema of somebody', /^Settings\.(input|resultData)\.schema\.(properties|required|type)\b/],
  ['a JSON Schema of somebody', /^Settings\.(input|resultData)\.schema\.\S+ misspell$/],
  ['its text is free', /^Settings\.transitions\.results\.\[\]\.description /],
  [
    'names and values that somebody declares',
    /Parameters\.(Attributes|FlowAttributes|LambdaInvocationAttributes|Tags|Input|ResultData|ViewData|References|LexSessionAttributes)\.\S+ (misspell|null|number|object|list|text|duplicate)$/,
  ],
  ['the data does not know all of a profile', /CustomerProfile Parameters\.ProfileRequestData\.\S+ /],
  ['the data does not know all events', /Parameters\.EventHooksConfiguration\.\S+ misspell$/],
  ['one more of the same is no fault', /Parameters\.\S+\.\[\] duplicate$/],
  ['one more of the same is no fault', /Operands\.\[\] duplicate$/],
]
const freeInViews: typeof freeInModules = [
  ['another rule asks for it where it must be there', / delete$/],
  ['it may be absent', /^Name null$/],
  ['two of the same may be meant', /\[\] duplicate$/],
  ['widths: numbers, text and lists of them', /Layout\.Columns/],
  ['nothing is known of other values', /Configuration\.Style(\.--\w+)? /],
  ['nothing is known of it', /Visibility|DefaultValue\.\[\]|Options\.\[\] (list|null|number|object)/],
  ['rows of any form', /Table Props\.Items/],
  ['a number may be text', /(AttributeSection Props\.Columns|MaxLength|ItemsPerPage) (number|text)$/],
  ['what it holds is not known', /^Link Content/],
  ['text is as good as a component', /Content\.\[\] text$/],
  ['a TextBox shows numbers', /Content\.\[\] number$/],
]

test('a slip in the structure of a module is found, unless it is free', async () => {
  const kept = (await samples()).flatMap(({ definition: { content } }) =>
    content.kind === 'module' ? [{ Settings: settings, ...(JSON.parse(content.content) as Members) }] : [],
  )
  const flows = [...Object.keys(actionRows).map((type) => flowOf(leastAction(type))), ...kept]
  const mutants = flows.map((Content) => ({
    document: { Name: 'a', Content, Settings: declared },
    kind: 'module' as const,
  }))
  expect(unfound(mutants, moduleName, freeInModules)).toEqual([])
})

test('a slip in the structure of a view is found, unless it is free', () => {
  const views = [...keptViews, ...completeViews].map(({ template: Template, actions: Actions }) => ({
    document: { Name: 'a', Template, Actions },
    kind: 'view' as const,
  }))
  expect(unfound(views, viewName, freeInViews)).toEqual([])
})

const declared = {
  input: { schema: { type: 'object', properties: { a: { type: 'string' } }, required: ['a'] } },
  resultData: { schema: { type: 'object', properties: {} } },
  transitions: { results: [{ name: 'Paid', description: 'It was paid' }] },
}

interface Sound {
  readonly kind: Kind
  readonly document: Members
}

/** Slips that change no finding; of those that the simulator refuses, with its words. */
function unfound(
  sound: readonly Sound[],
  name: (document: Members, place: Steps) => string,
  free: typeof freeInModules,
): readonly string[] {
  const tried = new Set<string>()
  const isNew = (what: string) => {
    const known = tried.has(what) || free.some(([, slips]) => slips.test(what))
    tried.add(what)
    return !known
  }
  return sound.flatMap(({ kind, document }) => {
    const before = found(kind, document)
    const mutants = structureMutants(document, (place) => name(document, place), isNew)
    return [...mutants]
      .filter((mutant) => found(kind, mutant.document).every((code) => before.includes(code)))
      .map((mutant) => describe(kind, mutant))
  })
}

function describe(kind: Kind, { what, document }: StructureMutant): string {
  const { Content, Settings, Template, Actions } = document
  const refused =
    kind === 'module'
      ? refusedModule(Content, JSON.stringify(Settings))
      : refusedView(Template, Actions as string[])
  return [what, ...refused].join(': ')
}

/** Problems and findings, each by its code and its place. */
function found(kind: Kind, document: Members): readonly string[] {
  const { tree } = parse.json('a.json', JSON.stringify(document))
  if (tree === null) throw new Error('JSON is valid')
  const { definition, problems } = readDefinition(kind, tree, { file: 'a.json', parseJson: parse.json })
  const { checkDefinition } = kind === 'view' ? viewChecks : moduleChecks
  const checked = definition === null ? [] : checkDefinition(definition, tree, parse.json).findings
  return [
    ...problems.map(({ code, message }) => `${code} ${message}`),
    ...checked.map(({ finding: { code, path } }) => `${code} ${path.members.join('.')}`),
  ]
}

/** Without indices; parameters by the action's type. */
function moduleName({ Content }: Members, place: Steps): string {
  const [content, list, index, ...rest] = place
  if (content !== 'Content' || list !== 'Actions' || rest[0] !== 'Parameters') return pathText(place)
  const action = (Content as { Actions: Members[] }).Actions[Number(index)]
  return `${action?.Type} ${pathText(rest)}`
}

/** The type of the innermost component, and the path in it. */
function viewName(document: Members, place: Steps): string {
  let value: unknown = document
  let [type, at] = ['', 0]
  for (const [index, step] of place.entries()) {
    value = (value as Members)[step]
    const isItem = typeof step === 'number' && ['Body', 'Content'].includes(String(place[index - 1]))
    if (isItem && index < place.length - 1) [type, at] = [`${(value as Members).Type} `, index + 1]
  }
  return `${type}${pathText(place.slice(at))}`
}

function pathText(place: Steps): string {
  return place.map((step) => (typeof step === 'number' ? '[]' : step)).join('.')
}
