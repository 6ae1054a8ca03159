import type { Located } from '../document/located.js'
import type { LocatedObject } from '../document/located-json.js'
import type { Kind } from '../model/definition.js'

/** Top-level members that only definitions of a kind have. */
export const ownMembers: Readonly<Record<Kind, readonly string[]>> = {
  view: ['View', 'Template', 'Content', 'Head', 'Body'],
  module: ['ContactFlowModule', 'Content', 'StartAction', 'Actions'],
}

/**
 * Whether a file can be read as a definition directly. If not, another tool may have written it, which `recognize`
 * detects; few files need that code, so it is loaded only for them.
 */
export function isPlainDefinition(kind: Kind, tree: Located): boolean {
  if (tree.type !== 'object' || !tree.members.some(({ name }) => ownMembers[kind].includes(name)))
    return false
  return (
    !mayBeContactFlow(tree) &&
    !tree.members.some(({ value }) => value.type === 'object' && mayBeContactFlow(value))
  )
}

/** A contact flow has members that a definition may have too; their values distinguish them. */
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
