import { type Property, viewComponents } from '../../../src/core/check/data/view-components.js'
import { type Component, componentsOf } from '../../../src/core/check/view/components.js'
import { partsOf } from '../../../src/core/check/view/parts.js'
import type { JsonObject } from '../../../src/core/document/json.js'
import type { Json } from '../../../src/core/model/definition.js'
import type { RealView } from './view-corpus.js'

/** A valid view with one thing made wrong, and the code of the proven rule that should find it. */
export interface ViewMutant {
  readonly rule: string
  readonly template: Json
}

export type Steps = readonly (string | number)[]

/** A component with every property that the facts know and every item of its lists, none of it wrong. */
export const completeViews: readonly RealView[] = Object.entries(viewComponents).flatMap(
  ([Type, { props }]) => {
    if (props === null) return []
    const Props = propsOf(props.properties)
    const template = {
      Head: { Title: Type, Configuration: { Style: { '--a': '1' } } },
      Body: [
        {
          Type: 'Container',
          Props: {},
          Content: [{ Type, Props, Content: [] }],
          Configuration: { Style: {} },
        },
      ],
    }
    return [{ name: `all of ${Type}`, template, actions: ['Go'] }]
  },
)

function propsOf(properties: Readonly<Record<string, Property>>): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { kind, values, item }]) => {
      if (kind === 'list') return [name, item === undefined ? ['a'] : [propsOf(item.properties)]]
      if (kind === 'array') return [name, ['a']]
      return [name, kind === 'boolean' ? true : (values?.[0] ?? (name.endsWith('Action') ? 'Go' : 'a'))]
    }),
  )
}

/** Every mutant of a view by every proven rule. */
export function viewMutants({ template }: RealView): readonly ViewMutant[] {
  return [...ofTemplate(template), ...componentsOf(template).flatMap((each) => ofComponent(template, each))]
}

function ofTemplate(template: JsonObject): readonly ViewMutant[] {
  const grown = (Head: JsonObject) => ({ ...template, Head })
  const body = { ...template, Body: [...(template.Body as readonly Json[]), integration] }
  return [
    { rule: 'view-style', template: grown({ Configuration: { Style: { 'padding-top': '0' } } }) },
    { rule: 'undeclared-integration', template: body },
  ]
}

const integration = { Type: 'TextBox', Props: {}, Content: ['$.#Orders.Total'] }
const leaf = { Type: 'TextBox', Props: {}, Content: ['Go'] }

function ofComponent(template: JsonObject, component: Component): readonly ViewMutant[] {
  const { path, type, row, top } = component
  const styled = replaced(template, [...path, 'Configuration'], { Style: { color: 'red' } })
  const text = replaced(template, [...path, 'Props', 'Text'], '$.Name')
  const holding = replaced(template, [...path, 'Content'], [leaf])
  const isLeaf = row !== null && ['none', 'strings', 'strings or TextBox'].includes(row.content)
  return [
    { rule: 'view-style', template: styled },
    ...(type === 'TextBox' ? [{ rule: 'text-box-text', template: text }] : []),
    ...(top && isLeaf ? [{ rule: 'view-top-level-component', template: holding }] : []),
    ...partsOf(component).flatMap(({ shape, object, path: at }) =>
      Object.entries(shape.properties).flatMap(([name, property]) =>
        name in object ? ofProperty(template, component, shape.sealed, property, [...at, name]) : [],
      ),
    ),
  ]
}

/** What the facts prove of a property: a misspelt name where sealed, a value outside its enum, one that is dropped. */
function ofProperty(
  template: JsonObject,
  { type, row }: Component,
  sealed: boolean | null,
  { kind, required }: Property,
  path: Steps,
): readonly ViewMutant[] {
  const name = String(path.at(-1))
  const misspelt = replaced(without(template, path), [...path.slice(0, -1), `${name.slice(0, -1)}q`], 'a')
  const checked = row?.source === 'live' && type !== null
  return [
    ...(sealed === true ? [{ rule: 'unknown-view-property', template: misspelt }] : []),
    ...(sealed === true
      ? [
          {
            rule: 'unknown-view-property',
            template: replaced(template, [...path.slice(0, -1), swapped(name)], 'a'),
          },
        ]
      : []),
    ...(checked && kind === 'enum'
      ? ['zzz', 'H9', 7].map((value) => ({
          rule: 'view-property-value',
          template: replaced(template, path, value),
        }))
      : []),
    ...(checked && required === 'live'
      ? [{ rule: 'view-property-missing', template: without(template, path) }]
      : []),
  ]
}

/** The first two letters exchanged, or one doubled where they are equal. */
function swapped(name: string): string {
  const [first = '', second = '', ...rest] = name
  return first === second ? name + first : [second, first, ...rest].join('')
}

export function replaced(value: Json, [step, ...rest]: Steps, by: Json): Json {
  if (step === undefined) return by
  if (Array.isArray(value))
    return value.map((each: Json, index) => (index === step ? replaced(each, rest, by) : each))
  const object = (value ?? {}) as JsonObject
  return { ...object, [step]: replaced(object[step] ?? {}, rest, by) }
}

export function without(value: Json, [step = '', ...rest]: Steps): JsonObject {
  if (Array.isArray(value))
    return value.map((each: Json, index) =>
      index === step ? without(each, rest) : each,
    ) as unknown as JsonObject
  const object = value as JsonObject
  if (rest.length > 0) return { ...object, [step]: without(object[step] ?? {}, rest) }
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== String(step)))
}
