import { type LocatedObject, member } from '../document/located-json.js'
import { error } from '../document/problem.js'
import type { Problem } from '../model/definition.js'

/** An error for a file of Terraform, of the AWS CDK or of flow-as-code. */
export function fileOfOtherTool(file: string, object: LocatedObject): Problem | null {
  if (isFlowDoc(file, object)) return error('flow-doc', object.at, flowDoc)
  if (isTerraform(object)) return error('terraform-file', object.at, terraform)
  return isCdkOutput(object) ? error('cdk-output', object.at, cdk) : null
}

const flowDoc =
  'This is a FlowDoc of flow-as-code: its references are tokens that only that tool replaces, and its members are its own. Render it, and let the patterns match what was rendered.'
const terraform =
  'This is a file of Terraform, not a definition. Keep the content that its resource takes as a file of its own, and let Terraform and this action manage different resources.'
const cdk =
  'This is output of the AWS CDK (cdk synth), not a definition. Exclude the folder cdk.out from the patterns, and keep the content that the construct takes as a file of its own.'

function isFlowDoc(file: string, object: LocatedObject): boolean {
  const has = (...names: readonly string[]) => names.every((name) => member(object, name) !== null)
  return /\.flowdoc\.(?:json|ya?ml)$/i.test(file) || has('connectType') || has('content', 'refs')
}

/** Configuration in JSON, state, or a plan as JSON. */
function isTerraform(object: LocatedObject): boolean {
  if (member(object, 'terraform_version') !== null || member(object, 'terraform') !== null) return true
  const resources = member(object, 'resource') ?? member(object, 'data')
  return resources?.type === 'object' && resources.members.some(({ name }) => /^aws(?:cc)?_/.test(name))
}

/** `manifest.json`, `tree.json` and `*.assets.json` of a cloud assembly. */
function isCdkOutput(object: LocatedObject): boolean {
  const typeOf = (name: string) => member(object, name)?.type
  if (typeOf('version') !== 'string') return false
  return (
    typeOf('artifacts') === 'object' ||
    typeOf('tree') === 'object' ||
    (typeOf('files') === 'object' && typeOf('dockerImages') === 'object')
  )
}
