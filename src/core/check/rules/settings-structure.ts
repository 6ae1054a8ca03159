import { isObject, listOf, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { quote } from '../../text/quote.js'
import { type Basis, basisOf } from '../basis.js'
import type { Finding } from '../finding.js'
import { textOf } from '../flow-action.js'
import { type JsonType, jsonTypeName } from '../json-type.js'
import { contentFinding } from '../make-finding.js'
import { repeated } from '../repeated.js'
import { isOfType, type Members, type Path, unknownMembers } from './structure.js'

/** Probes had only Settings of this structure; nobody tried another. */
const ofProbes = basisOf('P', { unproven: true })

const onlyOneIsTaken: Basis = {
  certainty: 'documented',
  evidence: 'a result is known by its name',
  because: () => 'A result is known by its name.',
}

/** Each object of the Settings, by its path. Every member may be left out. */
const structures: readonly (readonly [path: readonly string[], members: Members])[] = [
  [[], { input: 'an object', resultData: 'an object', transitions: 'an object' }],
  [['input'], { schema: 'an object' }],
  [['resultData'], { schema: 'an object' }],
  [['transitions'], { results: 'a list' }],
]
const ofResult: Members = { name: 'text', description: null }

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
      ...(isObject(result) ? [] : [wrongType('A result', result, 'an object', at(index))]),
      ...checkMembers(result, ofResult, at(index)),
      ...(lacksName(result) ? [unnamed(at(index))] : []),
    ]),
    ...repeated(results, (result) => textOf(memberOf(result, 'name'))).map(({ key, index }) =>
      repeatedName(key, [...at(index), 'name']),
    ),
  ]
}

function checkMembers(value: Json | undefined, members: Members, path: Path): readonly Finding[] {
  if (!isObject(value)) return []
  return [
    ...unknownMembers(ownerOf(path), members, value).map(({ name, parts }) =>
      contentFinding('Settings', { code: 'settings-structure', ...parts, at: [...path, name] }),
    ),
    ...Object.entries(members).flatMap(([name, type]) => {
      const inner = memberOf(value, name)
      if (inner === undefined || type === null || isOfType(inner, type)) return []
      return [wrongType(name, inner, type, [...path, name])]
    }),
  ]
}

function ownerOf(path: Path): string {
  const name = path.findLast((step) => typeof step === 'string')
  if (name === undefined) return 'Settings have'
  return typeof path.at(-1) === 'number' ? 'A result in Settings has' : `${name} in Settings has`
}

function wrongType(name: string, value: Json, type: JsonType, at: Path): Finding {
  return contentFinding('Settings', {
    code: 'settings-structure',
    basis: ofProbes,
    what: `${name} in Settings is ${jsonTypeName(value)}.`,
    rule: `it is ${type}`,
    todo: `Write ${type}.`,
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
