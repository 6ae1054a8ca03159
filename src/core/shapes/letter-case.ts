import type { LocatedObject } from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { Kind, Problem } from '../model/definition.js'
import { quote } from '../text/quote.js'
import { ownMembers } from './plain.js'

const others = [
  'Name',
  'Description',
  'Tags',
  'Settings',
  'Version',
  'Metadata',
  'ExternalInvocationConfiguration',
]

/**
 * An error for members that match a definition's except for the case of their letters. Only for objects without any
 * correct one.
 */
export function wrongCase(kind: Kind, { members }: LocatedObject): Problem | null {
  const own = ownMembers[kind].concat(kind === 'view' ? 'Actions' : [])
  const known = new Map([...own, ...others].map((name) => [normalizeName(name), name]))
  const wrong = members.flatMap(({ name, at }) => {
    const right = known.get(normalizeName(name))
    return right === undefined || right === name ? [] : [{ name, at, right }]
  })
  const first = wrong.find(({ right }) => own.includes(right))
  if (first === undefined) return null
  const rest = wrong.filter((each) => each !== first).map(({ name, right }) => `${right} for ${quote(name)}`)
  const more = rest.length === 0 ? '' : ` Likewise ${rest.join(', ')}.`
  const message = `The member ${quote(first.name)} is not known; did you mean ${first.right}?${more} Names of members are written as the API writes them, with capital letters.`
  return error('member-case', first.at, message)
}

/** Makes `startAction`, `start_action` and `StartAction` equal. */
function normalizeName(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase()
}
