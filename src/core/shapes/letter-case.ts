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
  const known = new Map([...own, ...others].map((name) => [plain(name), name]))
  const wrong = members.flatMap(({ name, at }) => {
    const meant = known.get(plain(name))
    return meant === undefined || meant === name ? [] : [{ name, at, meant }]
  })
  const first = wrong.find(({ meant }) => own.includes(meant))
  if (first === undefined) return null
  const rest = wrong.filter((each) => each !== first).map(({ name, meant }) => `${meant} for ${quote(name)}`)
  const more = rest.length === 0 ? '' : ` Likewise ${rest.join(', ')}.`
  const message = `The member ${quote(first.name)} is not known; did you mean ${first.meant}?${more} Names of members are written as the API writes them, with capital letters.`
  return error('member-case', first.at, message)
}

/** `startAction`, `start_action` and `StartAction` are equal. */
function plain(name: string): string {
  return name.replace(/[-_]/g, '').toLowerCase()
}
