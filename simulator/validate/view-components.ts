import { type Evidence, isRefused } from '../facts/evidence.js'
import { type ComponentFacts, formFields, type PropFacts, type Props, viewFacts } from '../facts/view.js'
import type { RefusalSwitches } from '../refusal-switches.js'
import { isObject, type Json, type JsonObject } from '../state/json.js'

/** An error in the words of the service's validator (AJV). */
export interface Ajv {
  readonly instancePath: string
  readonly message: string
}

type Refused = readonly [evidence: Evidence, instancePath: string, message: string]

/** Faults of a template's components by the facts, as far as the switches refuse them. */
export const problemsOfComponents = (switches: RefusalSwitches, template: JsonObject): Ajv[] =>
  [...ofTemplate(template)]
    .filter(([evidence]) => isRefused(switches, evidence))
    .map(([, instancePath, message]) => ({ instancePath, message }))

function* ofTemplate({ Head, Body }: JsonObject): Generator<Refused> {
  if (isObject(Head)) yield* ofConfiguration(Head.Configuration, '/Head/Configuration')
  for (const [index, node] of (Array.isArray(Body) ? Body : []).entries())
    if (isObject(node)) yield* ofComponent(node, `/Body/${index}`)
}

const more = 'must NOT have additional properties'
const notAllowed = 'must be equal to one of the allowed values'
const lacks = (name: string): string => `must have required property '${name}'`

function* ofComponent(node: JsonObject, path: string): Generator<Refused> {
  const { Type, Props, Configuration, Content } = node
  yield* ofConfiguration(Configuration, `${path}/Configuration`)
  if (typeof Type === 'string') {
    const facts = Object.hasOwn(viewFacts.components, Type) ? viewFacts.components[Type] : undefined
    if (facts) yield* ofProps(Type, facts, isObject(Props) ? Props : {}, `${path}/Props`)
    else yield ['', `${path}/Type`, notAllowed]
  }
  for (const [index, child] of (Array.isArray(Content) ? Content : []).entries())
    if (isObject(child)) yield* ofComponent(child, `${path}/Content/${index}`)
}

const alignments: readonly Json[] = ['left', 'center', 'right']

function* ofConfiguration(configuration: Json | undefined, path: string): Generator<Refused> {
  if (!isObject(configuration)) return
  const { Layout, Style, ...others } = configuration
  for (const name of Object.keys(others)) yield ['P', path, `${more} (${name})`]
  if (isObject(Layout) && Layout.Align !== undefined && !alignments.includes(Layout.Align))
    yield ['P', `${path}/Layout/Align`, notAllowed]
  for (const name of isObject(Style) ? Object.keys(Style) : [])
    if (!/^--[a-z0-9-]+$/.test(name)) yield ['P', `${path}/Style`, `${more} (${name})`]
}

/** Props that nobody tried come from a schema alone; of a component that is not sealed the service checks less. */
function* ofProps(type: string, facts: ComponentFacts, given: JsonObject, path: string): Generator<Refused> {
  if (!facts.props) return
  const isField = formFields.includes(type)
  const evidence = facts.sealed ? 'P' : ''
  yield* ofMembers(facts.props, given, path, evidence, isField)
  if (facts.sealed)
    for (const name of Object.keys(given))
      if (!Object.hasOwn(facts.props, name))
        yield [isField && name === 'Disabled' ? '' : 'P', path, `${more} (${name})`]
}

function* ofMembers(
  props: Props,
  given: JsonObject,
  path: string,
  evidence: Evidence,
  isField: boolean,
): Generator<Refused> {
  for (const [name, facts] of Object.entries(props)) {
    const value = given[name]
    if (value !== undefined) yield* ofValue(facts, value, `${path}/${name}`, evidence)
    else if (facts.required) yield [facts.unproven || isField ? '' : evidence, path, lacks(name)]
  }
}

const isReference = (value: Json): boolean => typeof value === 'string' && value.startsWith('$.')

function* ofValue(
  { values, item, sealed }: PropFacts,
  value: Json,
  path: string,
  evidence: Evidence,
): Generator<Refused> {
  const allowed = typeof values === 'string' ? viewFacts.enums[values] : values
  if (allowed && !isReference(value) && !allowed.some((each) => each === value))
    yield [evidence, path, notAllowed]
  for (const [index, each] of item && Array.isArray(value) ? value.entries() : []) {
    if (!item || !isObject(each)) continue
    yield* ofMembers(item, each, `${path}/${index}`, evidence, false)
    if (sealed)
      for (const name of Object.keys(each))
        if (!Object.hasOwn(item, name)) yield [evidence, `${path}/${index}`, `${more} (${name})`]
  }
}
