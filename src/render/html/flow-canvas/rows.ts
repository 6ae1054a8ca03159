import type { CanvasBlock, CanvasBranch, CanvasChange } from '../../../core/diff/flow/canvas-model.js'
import { oneLine } from '../../escape.js'
import { type Font, fitText, fromDifference, twoLines, widthOf } from './measure.js'

/** Pixels: the width of a block, and the padding at its sides. */
export const boxWidth = 236
const padding = 11
const inner = boxWidth - 2 * padding

export const fonts = {
  mark: { size: 11, bold: true },
  name: { size: 12.5, bold: true },
  given: { size: 12, bold: true },
  text: { size: 12 },
} as const satisfies Readonly<Record<string, Font>>

/** Maximum number of changed parameters that a block shows; it counts the rest. */
const maxChanges = 2

export type RowKind =
  | 'mark'
  | 'name'
  | 'does'
  | 'given'
  | 'line'
  | 'note'
  | 'added'
  | 'removed'
  | 'changed'
  | 'branch'

/** A line of text in a block. */
export interface Row {
  readonly kind: RowKind
  readonly text: string
  /** Pixels from the block's top to the row's, and how high it is. */
  readonly top: number
  readonly height: number
  /** The branch that starts here. */
  readonly branch?: CanvasBranch
}

/** The name of the block to which a branch leads, if its row has it instead of a line; null: there is a line. */
export type TargetName = (branch: CanvasBranch) => string | null

export const signs = { same: '', added: '+ ', removed: '− ', changed: '~ ' } as const

const heights: Readonly<Record<RowKind, number>> = {
  mark: 20,
  name: 17,
  does: 17,
  given: 18,
  line: 18,
  note: 17,
  added: 17,
  removed: 17,
  changed: 17,
  branch: 22,
}

/** The block's rows from top to bottom, and its height. */
export function rowsOf(
  block: CanvasBlock,
  targetName: TargetName,
): { readonly rows: readonly Row[]; readonly height: number } {
  let top = 0
  const rows: Row[] = []
  const add = (kind: RowKind, text: string, branch?: CanvasBranch) => {
    const height = heights[kind]
    rows.push({ kind, text, top, height, ...(branch && { branch }) })
    top += height
  }
  const mark = markOf(block)
  if (mark !== '') add('mark', mark)
  top += 5
  for (const line of twoLines(oneLine(block.name), inner, fonts.name)) add('name', line)
  top += 5
  if (block.operation !== '') add('does', cut(block.operation))
  if (block.given !== '') add('given', fitText(oneLine(block.given), inner, fonts.given))
  addLines(block, add)
  if (!block.isReachable && block.mark !== 'removed') add('note', 'No branch leads here')
  top += 3
  for (const branch of block.branches) add('branch', branchText(branch, targetName), branch)
  return { rows, height: top + 4 }
}

function branchText(branch: CanvasBranch, targetName: TargetName): string {
  const target = branch.to === null ? 'no block' : targetName(branch)
  const word = `${signs[branch.mark]}${oneLine(branch.word)}`
  const font = branch.mark === 'same' ? fonts.text : fonts.given
  const room = inner - 8
  if (target === null) return cut(word, font, room)
  const shown = cut(word, font, room * 0.6)
  return `${shown} → ${cut(target, font, room - widthOf(`${shown} → `, font))}`
}

const cut = (text: string, font: Font = fonts.text, width = inner): string =>
  fitText(oneLine(text), width, font)

/** What happened, as a sign and a word. */
export function markOf({ mark, branches }: CanvasBlock): string {
  if (mark !== 'same') return `${signs[mark]}${mark}`
  return branches.some((branch) => branch.mark !== 'same') ? '~ branches changed' : ''
}

/** The block's line, or what it was and is; then what else changed. */
function addLines({ line, changes }: CanvasBlock, add: (kind: RowKind, text: string) => void): void {
  const ofLine = changes.find(({ isLine }) => isLine)
  if (ofLine === undefined) {
    if (line !== '') add('line', cut(line))
  } else addBoth(ofLine, add)
  const others = changes.filter((change) => change !== ofLine)
  const shown = others.slice(0, others.length > maxChanges ? maxChanges - 1 : maxChanges)
  for (const change of shown) add('changed', changeLine(change))
  if (others.length > shown.length) add('changed', `~ ${others.length - shown.length} more changed`)
}

function addBoth({ before, after }: CanvasChange, add: (kind: RowKind, text: string) => void): void {
  const [was, is] = fromDifference(oneLine(before ?? ''), oneLine(after ?? ''))
  if (before !== null) add('removed', cut(`− ${was}`))
  if (after !== null) add('added', cut(`+ ${is}`, fonts.given))
}

/** `~ Timeout: 5 → 8`, each text cut to its room. */
function changeLine({ label, before, after }: CanvasChange): string {
  const [was, is] = fromDifference(oneLine(before ?? 'none'), oneLine(after ?? 'none'))
  const wanted = widthOf(`: ${was} → ${is}`, fonts.given)
  const name = fitText(`~ ${oneLine(label)}`, Math.max(inner / 2, inner - wanted), fonts.given)
  const room = (inner - widthOf(`${name}:  → `, fonts.given)) / 2
  return `${name}: ${fitText(was, room, fonts.given)} → ${fitText(is, room, fonts.given)}`
}

/** Where lines lead in, in pixels below a block's top: beside its name. */
export function inletOf(rows: readonly Row[]): number {
  const name = rows.find(({ kind }) => kind === 'name')
  return name === undefined ? 13 : name.top + name.height / 2
}
