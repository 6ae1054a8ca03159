import type { JsonObject } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { nearMiss, notKnown } from '../basis.js'
import { isDynamic } from '../flow-action.js'
import { hasJsonType, type JsonType } from '../json-type.js'
import type { FindingParts } from '../make-finding.js'

/** Member names and list indices. */
export type Path = readonly (string | number)[]

/** The member at a path below an action, as a message names it: without `Parameters` or `Transitions`, and without indices. */
export function memberName(at: Path): string {
  return at
    .slice(1)
    .filter((step) => typeof step === 'string')
    .join('.')
}

/** The members of an object and their JSON types; null: this table does not say. */
export type Members = Readonly<Record<string, JsonType | null>>

/** Whether a member has its type. Text with a reference or a JSONPath may become an object or a list. */
export function isOfType(value: Json, type: JsonType): boolean {
  return value !== '' && (hasJsonType(value, type) || isDynamic(value))
}

/** A member that the table does not have, with what a finding says of it. */
interface UnknownMember {
  readonly name: string
  /** The absent member that it is probably a slip of. */
  readonly meant: string | null
  readonly parts: Pick<FindingParts, 'basis' | 'what' | 'todo' | 'isName'>
}

/** @param owner subject and verb of the sentence, such as "Settings have" */
export function unknownMembers(
  owner: string,
  members: Members,
  object: JsonObject,
): readonly UnknownMember[] {
  const known = Object.keys(members)
  const absent = known.filter((name) => !Object.hasOwn(object, name))
  return Object.keys(object)
    .filter((name) => !Object.hasOwn(members, name))
    .map((name) => {
      const meant = nearest(name, absent)
      const parts = {
        basis: meant === null ? notKnown : nearMiss,
        what: `${owner} the member ${quote(name)}, which this check does not know.`,
        todo: meant === null ? `Known are ${known.join(', ')}.` : `Did you mean ${meant}?`,
        isName: true as const,
      }
      return { name, meant, parts }
    })
}
