import type { Reference } from '../model/reference.js'
import { listSome } from '../text/list-some.js'
import { quote } from '../text/quote.js'
import { nameKey, type Values } from './values.js'

/**
 * Notices about values that no definition uses, and about files of values without a section for the instance.
 *
 * @param references of all definitions of the repository
 */
export function unusedNotices(
  { values, overrides, nickname, hasSections }: Values,
  references: readonly Reference[],
  instanceId: string,
): readonly string[] {
  const used = new Set(references.map(nameKey))
  const unused = [
    ...[...values.keys()].filter((name) => !used.has(`value/${name}`)),
    ...[...overrides.keys()].filter((name) => !used.has(name)),
  ]
  return [
    ...(hasSections && nickname === null
      ? [
          `The files of values have no section for the instance ${instanceId}: it gets what is for every instance.`,
        ]
      : []),
    ...(unused.length > 0
      ? [
          `No definition uses these of the files of values: ${listSome(unused.map(quote))}. Remove them, or use them.`,
        ]
      : []),
  ]
}
