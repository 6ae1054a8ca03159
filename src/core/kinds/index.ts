import type { Located } from '../document/located.js'
import { isError } from '../document/problem.js'
import { contentHash } from '../hash/content-hash.js'
import type { Content, Kind, Problem } from '../model/definition.js'
import { keyFor } from '../model/key.js'
import type { Context, DefinitionReading, FoundArn, ReportFinding } from './context.js'
import { readMetadata } from './envelope.js'
import { detectFormat, type FileFormat } from './file-format.js'
import { readExternalInvocation, readModuleContent } from './flow-module.js'
import { type TextRule, textRules } from './text-rule.js'
import { readViewContent } from './view.js'

export { foreignArns } from './arns.js'
export type { Context, DefinitionReading, FoundArn, Target } from './context.js'
export { nameOfPath } from './envelope.js'

/** The properties of a kind: its words, its limits and how its content is read. A new kind needs one more row. */
export interface KindRow {
  readonly kind: Kind
  /** The kind in a sentence. */
  readonly label: string
  readonly name: TextRule
  readonly description: TextRule
  /** Members of an envelope that are content. */
  readonly members: readonly string[]
  /** Longest description of a version, in UTF-16 units. */
  readonly versionDescriptionLimit: number
  /** Whether the service may store content in a normalized form, which then counts as the published content. */
  readonly normalizesContent: boolean
  /** Whether versioning the same content again returns the highest version instead of a new one. */
  readonly deduplicatesVersions: boolean
  readonly readContent: (format: FileFormat, context: Context, report: ReportFinding) => Content | null
  readonly readExternalInvocation: (format: FileFormat, report: ReportFinding) => boolean | null
}

const view: KindRow = {
  kind: 'view',
  label: 'view',
  name: textRules.viewName,
  description: textRules.viewDescription,
  members: ['Template', 'Actions', 'Content'],
  versionDescriptionLimit: 4096,
  normalizesContent: true,
  deduplicatesVersions: true,
  readContent: readViewContent,
  readExternalInvocation: () => null,
}

const flowModule: KindRow = {
  kind: 'module',
  label: 'flow module',
  name: textRules.moduleName,
  description: textRules.moduleDescription,
  members: ['Content', 'Settings', 'ExternalInvocationConfiguration'],
  versionDescriptionLimit: 500,
  normalizesContent: false,
  // Not documented, so nothing relies on it.
  deduplicatesVersions: false,
  readContent: readModuleContent,
  readExternalInvocation,
}

export const kinds: Readonly<Record<Kind, KindRow>> = { view, module: flowModule }

/** Whether this action publishes resources of this kind. */
export function isKind(kind: string): kind is Kind {
  return Object.hasOwn(kinds, kind)
}

/** Maximum number of ARNs of one file that are kept: more than any definition has, and few enough for memory. */
const maxArns = 1_000

/**
 * Reads a file's tree as a definition of a kind and checks everything that needs no service. All problems are reported;
 * warnings leave the definition valid.
 */
export function readDefinition(kind: Kind, tree: Located, context: Context): DefinitionReading {
  const problems: Problem[] = []
  const arns: FoundArn[] = []
  const report: ReportFinding = (found) => {
    if (!('arn' in found)) problems.push(found)
    else if (arns.length < maxArns) arns.push(found)
  }
  return { ...readTree(kind, tree, context, report, problems), problems, arns }
}

function readTree(
  kind: Kind,
  tree: Located,
  context: Context,
  report: ReportFinding,
  problems: readonly Problem[],
): Pick<DefinitionReading, 'definition' | 'name' | 'hasName'> {
  const row = kinds[kind]
  const format = detectFormat(kind, tree, report)
  if (format === null) return { definition: null, name: null, hasName: false }
  const metadata = readMetadata(row, format, context, report)
  const content = row.readContent(format, context, report)
  const external = row.readExternalInvocation(format, report)
  if (content === null || metadata.name === null || problems.some(isError))
    return { definition: null, name: metadata.name, hasName: metadata.hasName }
  const { name, hasName, place, description, tags } = metadata
  const key = keyFor(kind, name)
  const known = { key, kind, name, file: context.file, place, description, tags }
  const definition = { ...known, content, hash: contentHash(content), externalInvocation: external }
  return { definition, name, hasName }
}
