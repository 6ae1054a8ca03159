import type { Parse } from '../../core/document/parsed.js'
import { isError } from '../../core/document/problem.js'
import { resolveDefinition } from '../../core/resolve/definition.js'
import { isContentOpen } from '../../core/resolve/state.js'
import { readValues, type Values } from '../../core/resolve/values.js'
import type { PastNames } from '../observe/earlier-content.js'
import type { ResolvedNames } from './names.js'

/** Creates a resolver for definitions at earlier commits: with the values of that commit, and the present names. */
export function createPastNames({ catalogue }: ResolvedNames, parse: Parse, instanceId: string): PastNames {
  const { files } = catalogue.values
  return {
    files,
    resolve: async (definition, sources) => {
      if (definition.references === undefined) return definition
      const values = await pastValues(files, sources, parse, instanceId)
      if (values === null) return null
      const resolved = resolveDefinition(definition, { ...catalogue, values })
      return isContentOpen(resolved) ? null : resolved
    },
  }
}

/** Null: a file could not be read then. */
async function pastValues(
  files: readonly string[],
  sources: readonly (Uint8Array | null)[],
  parse: Parse,
  instanceId: string,
): Promise<Values | null> {
  const parsed = await Promise.all(
    files.map(async (file, at) => {
      const bytes = sources[at] ?? null
      return bytes === null ? null : parse.document(file, bytes)
    }),
  )
  const trees = parsed.flatMap((each) => each?.tree ?? [])
  if (parsed.some((each) => each?.problems.some(isError))) return null
  const { values, problems } = readValues(trees, instanceId)
  return problems.length > 0 ? null : values
}
