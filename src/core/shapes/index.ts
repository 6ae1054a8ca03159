import type { Located } from '../document/located.js'
import type { LocatedObject } from '../document/located-json.js'
import type { Kind, Problem } from '../model/definition.js'
import { type FromTemplate, fromTemplate, type IsTagged } from './cloudformation.js'
import { contactFlow } from './contact-flow.js'
import { wrongCase } from './letter-case.js'
import { fileOfOtherTool } from './other-tools.js'
import { ownMembers } from './plain.js'

export { type IsTagged, templateByText } from './cloudformation.js'
export { replacedByGit } from './text.js'
export { withoutTags } from './yaml-tags.js'

/**
 * Recognizes an object whose members are not those of a definition: an error that names its format, or the definition
 * in it. Null: not recognized.
 *
 * @param isTagged for a CloudFormation template: which values are intrinsic functions by a YAML tag
 */
export function recognize(
  kind: Kind,
  file: string,
  object: LocatedObject,
  isTagged: IsTagged = () => false,
): FromTemplate | null {
  const template = fromTemplate(kind, object, isTagged)
  if (template !== null) return template
  const problem =
    contactFlow(kind, object) ?? (hasOwnMembers(kind, object) ? null : foreign(kind, file, object))
  return problem === null ? null : { problem }
}

function foreign(kind: Kind, file: string, object: LocatedObject): Problem | null {
  return fileOfOtherTool(file, object) ?? wrongCase(kind, object)
}

function hasOwnMembers(kind: Kind, { members }: LocatedObject): boolean {
  return members.some(({ name }) => ownMembers[kind].includes(name))
}

/** Whether a value is a string that may be the text of a JSON object. */
export function isJsonText(tree: Located): tree is Extract<Located, { type: 'string' }> {
  return tree.type === 'string' && /^\s*\{/.test(tree.value)
}
