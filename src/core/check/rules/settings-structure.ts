import { isList, isObject, listOf, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { type Basis, basisOf, nearMiss, notKnown } from '../basis.js'
import type { Finding } from '../finding.js'
import { isDynamic, textOf } from '../flow-action.js'
import { jsonTypeName } from '../json-type.js'
import { contentFinding } from '../make-finding.js'

type Path = readonly (string | number)[]

/** Probes had only Settings of this structure; nobody tried another. */
const ofProbes = basisOf('P', { unproven: true })

const onlyOneIsTaken: Basis = {
  certainty: 'documented',
  evidence: 'a result is known by its name',
  because: () => 'A result is known by its name.',
}

/** Each object of the Settings, by its path, with its members and their JSON types; null: any type. */
const structures: readonly (readonly [path: readonly string[], members: Members])[] = [
  [[], { input: 'object', resultData: 'object', transitions: 'object' }],
  [['input'], { schema: 'object' }],
  [['resultData'], { schema: 'object' }],
  [['transitions'], { results: 'list' }],
]
const ofResult: Members = { name: 'text', description: null }

type Type = 'object' | 'list' | 'text'
type Members = Readonly<Record<string, Type | null>>

const typeNames: Readonly<Record<Type, string>> = { object: 'an object', list: 'a list', text: 'text' }

/**
 * Finds members of a module's Settings that are unknown or of another JSON type, results without a name, and results of
 * one name.
 */
export function checkSettingsStructure(settings: Json): readonly Finding[] {
  const results = listOf(memberOf(memberOf(settings, 'transitions'), 'results'))
  const at = (index: number) => ['transitions', 'results', index]
  return [
    ...structures.flatMap(([path, members]) =>
      checkMembers(
        path.reduce<Json | undefined>((value, name) => memberOf(value, name), settings),
        members,
        path,
      ),
    ),
    ...results.flatMap((result, index) => [
      ...(isObject(result) ? [] : [wrongType('A result', result, 'object', at(index))]),
      ...checkMembers(result, ofResult, at(index)),
      ...(lacksName(result) ? [unnamed(at(index))] : []),
    ]),
    ...repeatedNames(results).map(([name, index]) => repeatedName(name, [...at(index), 'name'])),
  ]
}

function checkMembers(value: Json | undefined, members: Members, path: Path): readonly Finding[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const type = Object.hasOwn(members, name) ? members[name] : undefined
    if (type === undefined) return [unknownMember(name, Object.keys(members), path)]
    return type === null || isOfType(inner, type) ? [] : [wrongType(name, inner, type, [...path, name])]
  })
}

function unknownMember(name: string, known: readonly string[], path: Path): Finding {
  const meant = nearest(name, known)
  return contentFinding('Settings', {
    code: 'settings-structure',
    basis: meant === null ? notKnown : nearMiss,
    what: `${ownerOf(path)} the member ${quote(name)}, which this check does not know.`,
    todo: meant === null ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`,
    at: [...path, name],
    isName: true,
  })
}

function ownerOf(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string')
  if (name === undefined) return 'Settings have'
  return typeof path.at(-1) === 'number' ? 'A result in Settings has' : `${name} in Settings has`
}

function wrongType(name: string, value: Json, type: Type, at: Path): Finding {
  return contentFinding('Settings', {
    code: 'settings-structure',
    basis: ofProbes,
    what: `${name} in Settings is ${jsonTypeName(value)}.`,
    rule: `it is ${typeNames[type]}`,
    todo: `Write ${typeNames[type]}.`,
    at,
  })
}

/** Of an unknown member, its own finding says what is meant. */
function lacksName(result: Json): boolean {
  return (
    isObject(result) && Object.keys(result).every((name) => name !== 'name' && Object.hasOwn(ofResult, name))
  )
}

function unnamed(at: Path): Finding {
  return contentFinding('Settings', {
    code: 'settings-structure',
    basis: ofProbes,
    what: 'A result in Settings has no name.',
    rule: 'each result has one',
    todo: 'Add "name".',
    at: [...at, 'name'],
  })
}

function repeatedName(name: string, at: Path): Finding {
  return contentFinding('Settings', {
    code: 'settings-structure',
    basis: onlyOneIsTaken,
    what: `Settings declare the result ${quote(name)} twice.`,
    todo: 'Remove one of them, or rename it.',
    at,
  })
}

function repeatedNames(results: readonly Json[]): readonly (readonly [name: string, index: number])[] {
  const names = results.map((result) => textOf(memberOf(result, 'name')))
  return names.flatMap((name, index) =>
    name !== '' && names.indexOf(name) < index ? [[name, index] as const] : [],
  )
}

/** A reference may insert an object or a list. */
function isOfType(value: Json, type: Type): boolean {
  if (type === 'text') return typeof value === 'string' && value !== ''
  return isDynamic(value) || (type === 'list' ? isList(value) : isObject(value))
}
