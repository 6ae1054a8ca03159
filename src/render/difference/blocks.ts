import type { Compared } from '../../core/diff/types.js'
import type { Report } from '../../core/types.js'
import { code, htmlText, oneLine, prose } from '../escape.js'
import { type Block, folded, listing } from '../fit.js'
import { byWeight, type Keyed } from '../words.js'
import { breakageOf } from './breaking.js'
import { changeList } from './items.js'
import {
  countLine,
  extent,
  nothingShows,
  onlyUndoes,
  ownPart,
  type Part,
  type Sides,
  shows,
  undonePart,
} from './phrases.js'
import { picture } from './pictures.js'

/** As many pictures are drawn: each is a page within the page to the browser. */
const mostPictures = 20

/** What of a difference is shown. */
export interface DifferenceParts {
  /** Flow charts and outlines. */
  readonly pictures: boolean
  /** Beside what the repository changes, what the console changed and publishing undoes. */
  readonly undone: boolean
}

type Draw = (difference: Compared) => readonly string[]

function opening(difference: Compared, { before, after }: Sides): string {
  return `${countLine(difference)}. Before: ${before}; after: ${after}.`
}

function breaking({ breaking: breaks }: Compared): readonly string[] {
  const { each, all } = breakageOf(breaks.map(({ message }) => message))
  const lines = each.map((text, index) => `${index === 0 ? '\n' : ''}- ⚠️ **Breaking:** ${prose(text)}`)
  return all === '' ? lines : [...lines, `\n${prose(all)}`]
}

function body(difference: Compared, draw: Draw): readonly string[] {
  const unrelated = difference.unrelated
    ? ['\nThe two have next to nothing in common, so this only sums up.']
    : []
  const pictures = draw(difference).map((markdown) => `\n${markdown}`)
  return [...breaking(difference), ...unrelated, ...pictures, ...changeList(difference)]
}

/** A part below a heading of its own, for a definition that has two. */
function titled({ title, difference, sides }: Part, draw: Draw): readonly string[] {
  const head = shows(difference)
    ? opening(difference, sides)
    : `It runs the same: ${nothingShows[difference.kind]}.`
  return [`\n#### ${title}\n\n${head}`, ...body(difference, draw)]
}

const leftOut = '*What the console changed is left out here for want of room: the HTML report shows it.*'

/** Of a definition in which publishing undoes what the console changed. */
function bothParts(undone: Part, own: Part | null, showsUndone: boolean, draw: Draw): readonly string[] {
  return [
    ...(showsUndone ? titled(undone, draw) : [`\n${leftOut}`]),
    ...(own ? titled(own, draw) : [`\n${onlyUndoes}`]),
  ]
}

function fold([key, entry]: Keyed, { undone: showsUndone }: DifferenceParts, draw: Draw): readonly Block[] {
  const [undone, own] = [undonePart(entry), ownPart(entry)]
  const summary = `<code>${htmlText(oneLine(key))}</code>: ${extent(entry)}`
  if (undone) {
    const [first = '', ...rest] = bothParts(undone, own, showsUndone, draw)
    return folded(summary, first.trimStart(), rest, 'changes')
  }
  return own ? folded(summary, opening(own.difference, own.sides), body(own.difference, draw), 'changes') : []
}

/** Draws the first pictures of a report. */
function drawing(pictures: boolean): Draw {
  let drawn = 0
  return ({ picture: drawing }) => {
    if (!pictures || drawing === null) return []
    drawn += 1
    return drawn <= mostPictures
      ? picture(drawing)
      : ['*Drawn in the HTML report: here are pictures enough.*']
  }
}

/**
 * What differs, a fold for each definition, with its pictures where they are asked for; those that run the same are one
 * list.
 */
export function differenceBlocks(report: Report, parts: DifferenceParts): readonly Block[] {
  const draw = drawing(parts.pictures)
  const all = byWeight(report)
  const isFold = ([, { difference, undone }]: Keyed) => undone !== null || (difference && shows(difference))
  const same = all.flatMap(([key, { difference, undone }]) =>
    difference && !undone && !shows(difference) ? [`- ${code(key)}: ${nothingShows[difference.kind]}`] : [],
  )
  return [
    ...all.filter(isFold).flatMap((keyed) => fold(keyed, parts, draw)),
    ...listing('changes', 'Nothing runs otherwise:\n', same),
  ]
}
