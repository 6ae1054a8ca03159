/** The size of a report that a block belongs to; every size contains the smaller ones. */
const sizes = ['counts', 'table', 'attention', 'changes', 'details'] as const
export type Size = (typeof sizes)[number]

/** A markdown structure that may end after any of its items. */
export interface Block {
  readonly size: Size
  readonly open: string
  readonly items: readonly string[]
  readonly close: string
}

export const paragraph = (size: Size, markdown: string): Block => ({
  size,
  open: markdown,
  items: [],
  close: '',
})

/** A list, table or alert; empty without items. */
export const listing = (size: Size, open: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ size, open, items, close: '' }]

/** A folded structure; empty without items. `summary` is ready HTML. */
export function foldedBlocks(
  summary: string,
  open: string,
  items: readonly string[],
  size: Size = 'details',
  isOpen = false,
): readonly Block[] {
  if (items.length === 0) return []
  const head = `<details${isOpen ? ' open' : ''}>\n<summary>${summary}</summary>\n${open ? `\n${open}` : ''}`
  return [{ size, open: head, items, close: '\n</details>' }]
}

/** Whether a block of the size `of` belongs to a report of this size. */
export function isUpTo(size: Size, of: Size): boolean {
  return sizes.indexOf(of) <= sizes.indexOf(size)
}

/**
 * All blocks; null: they have more than `max` characters (UTF-16 units). It stops at the first block that is too much:
 * blocks that are made one by one are not made in vain.
 */
export function wholeText(blocks: Iterable<Block>, max: number): string | null {
  const { texts, isAll } = readUpTo(blocks, max)
  return isAll ? joined(texts) : null
}

/** Blocks, their texts, and whether they are all blocks and fit. */
interface ReadBlocks {
  readonly read: readonly Block[]
  readonly texts: readonly string[]
  readonly isAll: boolean
}

/** The blocks up to the first that makes the text longer than `max`, that one included. */
function readUpTo(blocks: Iterable<Block>, max: number): ReadBlocks {
  const read: Block[] = []
  const texts: string[] = []
  // The text ends with one line feed, and two are between blocks.
  let length = '\n'.length
  for (const block of blocks) {
    const blockText = text(block)
    length += blockText.length + (read.length > 0 ? 2 : 0)
    read.push(block)
    texts.push(blockText)
    if (length > max) return { read, texts, isAll: false }
  }
  return { read, texts, isAll: length <= max }
}

const joined = (texts: readonly string[]): string => `${texts.join('\n\n')}\n`

function text({ open, items, close }: Block, count = items.length): string {
  return [open, ...items.slice(0, count), close].filter(Boolean).join('\n')
}

/**
 * Joins blocks to at most `max` characters (UTF-16 units): as many whole blocks as fit, then as many items of the next
 * block as fit, then `note`. Nothing is cut inside an item.
 */
export function fitBlocks(blocks: Iterable<Block>, max: number, note: string): string {
  const { read, texts, isAll } = readUpTo(blocks, max)
  if (isAll) return joined(texts)
  let available = max - note.length - 1
  const kept: string[] = []
  for (const block of read) {
    const count = itemsThatFit(block, available - 2)
    if (count === null) break
    kept.push(text(block, count))
    available -= text(block, count).length + 2
    if (count < block.items.length) break
  }
  return `${[...kept, note].join('\n\n')}\n`
}

/** Null: not even the first item fits. */
function itemsThatFit(block: Block, available: number): number | null {
  if (text(block).length <= available) return block.items.length
  let size = text(block, 0).length
  const count = block.items.findIndex((item) => {
    size += item.length + 1
    return size > available
  })
  return count > 0 ? count : null
}
