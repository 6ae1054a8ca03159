import { memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { Finding } from '../finding.js'
import { hasJsonType, type JsonType } from '../json-type.js'
import type { CheckedView } from './checked-view.js'
import type { Component } from './components.js'
import { shown, viewFinding } from './findings.js'
import { isReference, type Path } from './texts.js'

/** The JSON types of members; of others nothing is known, or another rule checks them. */
const types = {
  head: { Title: 'text' },
  component: { _id: 'text', Props: 'an object', Configuration: 'an object', Content: 'a list' },
  configuration: { Layout: 'an object' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, JsonType>>>>

/** Finds members of `Head`, of components and of each `Configuration` that have another JSON type than they take. */
export function memberTypes({ template, components }: CheckedView): readonly Finding[] {
  const head = memberOf(template, 'Head')
  return [
    ...wrongTypes(null, types.head, head, ['Head']),
    ...wrongTypes(null, types.configuration, memberOf(head, 'Configuration'), ['Head', 'Configuration']),
    ...components.flatMap((component) => {
      const { object, path } = component
      const configuration = [...path, 'Configuration']
      return [
        ...wrongTypes(component, types.component, object, path),
        ...wrongTypes(component, types.configuration, memberOf(object, 'Configuration'), configuration),
      ]
    }),
  ]
}

function wrongTypes(
  component: Component | null,
  expected: Readonly<Record<string, JsonType>>,
  object: Json | undefined,
  at: Path,
): readonly Finding[] {
  return Object.entries(expected).flatMap(([name, type]) => {
    const value = memberOf(object, name)
    if (value === undefined || hasJsonType(value, type) || isReference(value)) return []
    return [wrongType(component, name, type, value, [...at, name])]
  })
}

function wrongType(
  component: Component | null,
  name: string,
  type: JsonType,
  value: Json,
  path: Path,
): Finding {
  return viewFinding(component, {
    code: 'view-member-type',
    certainty: 'documented',
    source: 'schema',
    path,
    wrong: `${name} is ${shown(value)}, expected ${type}.`,
    advice: `Write ${type}, or remove ${name}.`,
  })
}
