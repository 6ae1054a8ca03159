import type { Problem } from '../../core/model/definition.js'
import type { Catalogue } from '../../core/resolve/catalogue.js'
import { literalProblems } from '../../core/resolve/literal.js'
import type { UniqueFile } from '../load/duplicates.js'

/**
 * Makes files invalid whose definitions name resources by ARNs and ids.
 *
 * @param instanceId lower-case UUID of the target
 * @param catalogue null: the instance could not be read
 */
export function withoutLiterals(
  files: readonly UniqueFile[],
  instanceId: string,
  catalogue: Catalogue | null,
): readonly UniqueFile[] {
  return files.map((file) => {
    const { definition, problems, literals = [] } = file
    const errors: readonly Problem[] = definition ? literalProblems(literals, instanceId, catalogue) : []
    return errors.length === 0 ? file : { ...file, definition: null, problems: [...problems, ...errors] }
  })
}
