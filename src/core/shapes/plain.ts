import type { Located } from '../document/located.js'
import type { LocatedObject } from '../document/located-json.js'
import type { Kind } from '../model/definition.js'

/** Members that only definitions of a kind have at the top of a file. */
export const ownMembers: Readonly<Record<Kind, readonly string[]>> = {
  view: ['View', 'Template', 'Content', 'Head', 'Body'],
  module: ['ContactFlowModule', 'Content', 'StartAction', 'Actions'],
}

/**
 * Whether a file can be read as a definition as it is. If not, it may be something that another tool wrote, which
 * `recognize` knows; few files are, so that part is loaded only for them.
 */
export function isPlainDefinition(kind: Kind, tree: Located): boolean {
  if (tree.type !== 'object' || !tree.members.some(({ name }) => ownMembers[kind].includes(name)))
    return false
  return (
    !mayBeContactFlow(tree) &&
    !tree.members.some(({ value }) => value.type === 'object' && mayBeContactFlow(value))
  )
}

/** A contact flow has members that a definition may have too; which of both it is depends on their values. */
function mayBeContactFlow({ members }: LocatedObject): boolean {
  return members.some(({ name, value }) => {
    if (name === 'ContactFlow' || name === 'ContactFlowType') return true
    if (value.type !== 'string') return false
    // A view's own types are CUSTOMER_MANAGED and AWS_MANAGED.
    return (
      (name === 'Type' && !value.value.endsWith('_MANAGED')) ||
      (name === 'Arn' && value.value.includes('/contact-flow/'))
    )
  })
}
