import type { ReportedDifference } from '../../core/model/difference.js'
import type { Entry, Report } from '../../core/model/report.js'
import { code, htmlText, inline, oneLine } from '../escape.js'
import { type Block, foldedBlocks, listing } from '../fit.js'
import { bySeverity, type Keyed } from '../words.js'
import { diagram } from './diagrams.js'
import { changeList } from './items.js'
import { metadataBlocks, metadataList } from './metadata.js'
import {
  countChanges,
  extent,
  hasVisibleChange,
  noVisibleChange,
  onlyUndoesNote,
  ownPart,
  type Part,
  type Sides,
  summaryLine,
  undonePart,
} from './phrases.js'
import { readAloudList } from './read-aloud.js'

/** Number of changes, over all definitions, up to which each definition is shown open; beyond it only the first is. */
const maxOpenChanges = 10

/** Maximum number of pictures: each is a page inside the page to the browser. */
const maxDiagrams = 20

/** The parts of a difference that are shown. */
export interface DifferenceParts {
  /** Flow charts and outlines. */
  readonly diagrams: boolean
  /** Changes made in the console that publishing undoes, in addition to those of the repository. */
  readonly undone: boolean
}

type Draw = (difference: ReportedDifference) => readonly string[]

function opening(difference: ReportedDifference, { before, after }: Sides): string {
  return `${summaryLine(difference, inline)}. Before: ${before}; after: ${after}.`
}

/** Breaking changes appear above all folds, once. */
function body(difference: ReportedDifference, draw: Draw): readonly string[] {
  const unrelated = difference.unrelated
    ? ['\nThe two have next to nothing in common, so this only sums up.']
    : []
  const pictures = draw(difference).map((markdown) => `\n${markdown}`)
  return [...unrelated, ...pictures, ...changeList(difference), ...readAloudList(difference)]
}

/** A part with its own heading, for a definition that has two. */
function partWithHeading({ title, difference, sides }: Part, draw: Draw): readonly string[] {
  const head = hasVisibleChange(difference)
    ? opening(difference, sides)
    : `It runs the same: ${noVisibleChange[difference.kind]}.`
  return [`\n#### ${title}\n\n${head}`, ...body(difference, draw)]
}

const leftOutNote = '*What the console changed is left out here for want of room: the HTML report shows it.*'

/** Both parts of a definition for which publishing undoes changes of the console. */
function bothParts(undone: Part, own: Part | null, showsUndone: boolean, draw: Draw): readonly string[] {
  return [
    ...(showsUndone ? partWithHeading(undone, draw) : [`\n${leftOutNote}`]),
    ...(own ? partWithHeading(own, draw) : [`\n${onlyUndoesNote}`]),
  ]
}

interface FoldOptions extends Pick<DifferenceParts, 'undone'> {
  readonly draw: Draw
  readonly isOpen: boolean
}

function fold([key, entry]: Keyed, { undone: showsUndone, draw, isOpen }: FoldOptions): readonly Block[] {
  const [undone, own] = [undonePart(entry), ownPart(entry)]
  const summary = `<code>${htmlText(oneLine(key))}</code>: ${extent(entry)}`
  if (undone) {
    const [first = '', ...rest] = bothParts(undone, own, showsUndone, draw)
    return foldedBlocks(summary, first.trimStart(), [...rest, ...metadataList(entry)], 'changes', isOpen)
  }
  if (!own) return []
  const items = [...body(own.difference, draw), ...metadataList(entry)]
  return foldedBlocks(summary, opening(own.difference, own.sides), items, 'changes', isOpen)
}

/** Draws the first pictures of a report. */
function createDraw(pictures: boolean): Draw {
  let drawnCount = 0
  return ({ picture: drawing }) => {
    if (!pictures || drawing === null) return []
    drawnCount += 1
    return drawnCount <= maxDiagrams ? diagram(drawing) : ['*The HTML report has a drawing of this change.*']
  }
}

const changeCount = ({ difference, undone, metadataChanges }: Entry): number =>
  [difference, undone].reduce((sum, each) => sum + (each ? countChanges(each) : 0), metadataChanges.length)

/**
 * The differences, one fold per definition, with pictures if wanted; definitions without a change in behaviour share a
 * list, and so do those with only another description or other tags.
 */
export function* differenceBlocks(report: Report, parts: DifferenceParts): Generator<Block> {
  const draw = createDraw(parts.diagrams)
  const all = bySeverity(report)
  const isFold = ([, { difference, undone }]: Keyed) =>
    undone !== null || (difference && hasVisibleChange(difference))
  const same = all.flatMap(([key, { difference, undone }]) =>
    difference && !undone && !hasVisibleChange(difference)
      ? [`- ${code(key)}: ${noVisibleChange[difference.kind]}`]
      : [],
  )
  const folds = all.filter(isFold)
  const described = all.filter((keyed) => keyed[1].metadataChanges.length > 0 && !isFold(keyed))
  const isSmall =
    [...folds, ...described].reduce((sum, [, entry]) => sum + changeCount(entry), 0) <= maxOpenChanges
  for (const [index, keyed] of folds.entries())
    yield* fold(keyed, { undone: parts.undone, draw, isOpen: isSmall || index === 0 })
  yield* metadataBlocks(described, isSmall)
  yield* listing('changes', 'No change in behaviour:\n', same)
}
