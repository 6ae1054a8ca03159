import type { Located } from '../../core/document/located.js'
import type { Parse, Parsed } from '../../core/document/parsed.js'
import { relocate } from '../../core/document/problem.js'
import { findArns, relocateArn } from '../../core/kinds/arns.js'
import { type Context, type DefinitionReading, readDefinition } from '../../core/kinds/index.js'
import type { Kind, Problem, SourceLocation } from '../../core/model/definition.js'
import {
  type IsTagged,
  isJsonText,
  recognize,
  replacedByGit,
  templateByText,
  withoutTags,
} from '../../core/shapes/index.js'

/** A file that is not a plain definition. */
export interface UnusualFile {
  readonly kind: Kind
  readonly context: Context
  readonly bytes: Uint8Array
  readonly parsed: Parsed
  readonly parse: Parse
}

/**
 * Reads a file that is not a plain definition: reports one error that names its format, or reads the definition in it
 * (JSON text in a JSON string, a CloudFormation template with one resource). An unknown format is read as a definition
 * too, so that its problems say what was expected.
 */
export async function readUnusual(given: UnusualFile): Promise<UnusualReading> {
  const { kind, context, bytes, parsed } = given
  const { tree, problems } = parsed
  const text = new TextDecoder().decode(bytes)
  const replaced = tree === null || tree.type === 'string' ? replacedByGit(context.file, text) : null
  if (replaced !== null) return invalid([replaced])
  if (tree === null) return (await taggedTemplate(given, text)) ?? invalid(problems)
  return isJsonText(tree) ? readString(kind, context, tree) : readTree(kind, context, tree)
}

/** A reading, and the tree of the definition itself. */
export interface UnusualReading extends DefinitionReading {
  readonly tree: Located | null
  /** The string of the file whose text the tree is; null: the file's own. */
  readonly within: SourceLocation | null
}

function invalid(problems: readonly Problem[]): UnusualReading {
  return { definition: null, name: null, hasName: false, problems, arns: [], tree: null, within: null }
}

function readTree(kind: Kind, context: Context, tree: Located, isTagged?: IsTagged): UnusualReading {
  const known = tree.type === 'object' ? recognize(kind, context.file, tree, isTagged) : null
  if (known === null) return { ...readDefinition(kind, tree, context), tree, within: null }
  if ('problem' in known) return invalid([known.problem])
  const reading = readDefinition(kind, known.properties, context)
  const { instanceArn, properties } = known
  const arns = instanceArn === null ? reading.arns : [...reading.arns, ...findArns(instanceArn)]
  return { ...reading, arns, tree: properties, within: null }
}

/** Reads content as `aws … --query ContactFlowModule.Content --output json` writes it. */
function readString(
  kind: Kind,
  context: Context,
  string: Extract<Located, { type: 'string' }>,
): UnusualReading {
  const { tree, problems } = context.parseJson(context.file, string.value)
  const reading = tree === null ? invalid(problems) : readTree(kind, context, tree)
  return movedTo(string.at, reading)
}

function movedTo(
  place: SourceLocation,
  { definition, problems, arns, ...named }: UnusualReading,
): UnusualReading {
  return {
    ...named,
    within: place,
    definition: definition && { ...definition, place },
    problems: problems.map((problem) => relocate(place, problem)),
    arns: arns.map((found) => relocateArn(place, found)),
  }
}

/** Reads a CloudFormation template with tags that YAML 1.2 does not know: one error, or its only resource. */
async function taggedTemplate(given: UnusualFile, text: string): Promise<UnusualReading | null> {
  const { kind, context, parsed, parse } = given
  const template = templateByText(context.file, text)
  if (template === null) return null
  const untagged = withoutTags(text, parsed.problems)
  const tree = untagged && (await parse.document(context.file, Buffer.from(untagged.text))).tree
  return tree ? readTree(kind, context, tree, untagged.isTagged(tree)) : invalid([template])
}
