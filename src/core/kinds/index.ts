import { contentHash } from '../content-hash.js'
import { keyFor } from '../key.js'
import type { Located } from '../located.js'
import { isError } from '../problem.js'
import type { Content, Kind, Problem } from '../types.js'
import type { Context, DefinitionReading, FoundArn, Tell } from './context.js'
import { readHead } from './envelope.js'
import { externalInvocation, moduleContent } from './flow-module.js'
import { type Shape, shapeOf } from './shape.js'
import { type TextRule, textRules } from './text-rule.js'
import { viewContent } from './view.js'

export { foreignArns } from './arns.js'
export type { Context, DefinitionReading, FoundArn, Target } from './context.js'
export { pathName } from './envelope.js'

/** What a kind is: its words, its limits and how its content is read. A further kind is one more row. */
export interface KindRow {
  readonly kind: Kind
  /** As a sentence names it. */
  readonly label: string
  readonly name: TextRule
  readonly description: TextRule
  /** Members of an envelope that make its content. */
  readonly members: readonly string[]
  /** Longest description of a version, in UTF-16 units. */
  readonly versionDescriptionLimit: number
  /** The service may store content in a form of its own, and what it stored is then what was published. */
  readonly storesOwnForm: boolean
  /** Versioning the same content again answers the highest version instead of a new one. */
  readonly deduplicatesVersions: boolean
  readonly content: (shape: Shape, context: Context, tell: Tell) => Content | null
  readonly externalInvocation: (shape: Shape, tell: Tell) => boolean | null
}

const view: KindRow = {
  kind: 'view',
  label: 'view',
  name: textRules.viewName,
  description: textRules.viewDescription,
  members: ['Template', 'Actions', 'Content'],
  versionDescriptionLimit: 4096,
  storesOwnForm: true,
  deduplicatesVersions: true,
  content: viewContent,
  externalInvocation: () => null,
}

const flowModule: KindRow = {
  kind: 'module',
  label: 'flow module',
  name: textRules.moduleName,
  description: textRules.moduleDescription,
  members: ['Content', 'Settings', 'ExternalInvocationConfiguration'],
  versionDescriptionLimit: 500,
  storesOwnForm: false,
  // Not documented, so it is not relied on.
  deduplicatesVersions: false,
  content: moduleContent,
  externalInvocation,
}

export const kinds: Readonly<Record<Kind, KindRow>> = { view, module: flowModule }

/** ARNs of one file that are kept: more than any definition has, and little to hold. */
const maxArns = 1_000

/**
 * Reads a file's tree as a definition of a kind and checks everything that can be told without the service. All
 * problems are reported; warnings leave the definition valid.
 */
export function readDefinition(kind: Kind, tree: Located, context: Context): DefinitionReading {
  const problems: Problem[] = []
  const arns: FoundArn[] = []
  const tell: Tell = (found) => {
    if (!('arn' in found)) problems.push(found)
    else if (arns.length < maxArns) arns.push(found)
  }
  return { ...readTree(kind, tree, context, tell, problems), problems, arns }
}

function readTree(
  kind: Kind,
  tree: Located,
  context: Context,
  tell: Tell,
  problems: readonly Problem[],
): Pick<DefinitionReading, 'definition' | 'name' | 'hasName'> {
  const row = kinds[kind]
  const shape = shapeOf(kind, tree, tell)
  if (shape === null) return { definition: null, name: null, hasName: false }
  const head = readHead(row, shape, context, tell)
  const content = row.content(shape, context, tell)
  const external = row.externalInvocation(shape, tell)
  if (content === null || head.name === null || problems.some(isError))
    return { definition: null, name: head.name, hasName: head.hasName }
  const { name, hasName, place, description, tags } = head
  const key = keyFor(kind, name)
  const known = { key, kind, name, file: context.file, place, description, tags }
  const definition = { ...known, content, hash: contentHash(content), externalInvocation: external }
  return { definition, name, hasName }
}
