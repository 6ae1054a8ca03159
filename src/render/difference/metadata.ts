import type { Entry } from '../../core/model/report.js'
import { code } from '../escape.js'
import { type Block, foldedBlocks } from '../fit.js'
import { plural } from '../markdown.js'
import type { Keyed } from '../words.js'
import { detailLines } from './items.js'
import { metadataTitle } from './phrases.js'

/** The description and the tags that a run sets, for the fold of a definition: markdown that may end after any line. */
export function metadataList({ metadataChanges }: Entry): readonly string[] {
  const [first, ...others] = detailLines(metadataChanges)
  return first === undefined ? [] : [`\n**${metadataTitle}**\n\n${first}`, ...others]
}

/** The same of definitions that have no fold of their own: one list for all of them. */
export function metadataBlocks(keyed: readonly Keyed[], isOpen: boolean): readonly Block[] {
  const items = keyed.map(([key, { metadataChanges }]) =>
    [`- ${code(key)}`, ...detailLines(metadataChanges).map((line) => `  ${line}`)].join('\n'),
  )
  return foldedBlocks(
    `${metadataTitle} of ${plural(items.length, 'definition')}`,
    '',
    items,
    'changes',
    isOpen,
  )
}
