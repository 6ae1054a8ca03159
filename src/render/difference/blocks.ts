import type { Compared } from '../../core/diff/types.js'
import type { Report } from '../../core/types.js'
import { code, htmlText, oneLine, prose } from '../escape.js'
import { type Block, folded, listing } from '../fit.js'
import { byWeight } from '../words.js'
import { breakageOf } from './breaking.js'
import { changeList } from './items.js'
import { changesIn, countLine, extent, nothingShows, sides } from './phrases.js'
import { picture } from './pictures.js'

/** As many pictures are drawn: each is a page within the page to the browser. */
const mostPictures = 20

type Told = readonly [key: string, difference: Compared]

function opening(difference: Compared): string {
  const { before, after } = sides[difference.from]
  return `${countLine(difference)}. Before: ${before}; after: ${after}.`
}

function breaking({ breaking: breaks }: Compared): readonly string[] {
  const { each, all } = breakageOf(breaks.map(({ message }) => message))
  const lines = each.map((text, index) => `${index === 0 ? '\n' : ''}- ⚠️ **Breaking:** ${prose(text)}`)
  return all === '' ? lines : [...lines, `\n${prose(all)}`]
}

function fold([key, difference]: Told, pictures: readonly string[]): readonly Block[] {
  const summary = `<code>${htmlText(oneLine(key))}</code>: ${extent(difference)}`
  const unrelated = difference.unrelated
    ? ['\nThe two have next to nothing in common, so this only sums up.']
    : []
  const items = [
    ...breaking(difference),
    ...unrelated,
    ...pictures.map((markdown) => `\n${markdown}`),
    ...changeList(difference),
  ]
  return folded(summary, opening(difference), items, 'changes')
}

function drawn([, { picture: drawing }]: Told, index: number): readonly string[] {
  if (drawing === null) return []
  return index < mostPictures ? picture(drawing) : ['*Drawn in the HTML report: here are pictures enough.*']
}

/**
 * What differs, a fold for each definition, with its picture where `pictures`; those that run the same are one list.
 */
export function differenceBlocks(report: Report, pictures: boolean): readonly Block[] {
  const all = byWeight(report).flatMap(([key, { difference }]): Told[] =>
    difference ? [[key, difference]] : [],
  )
  const shows = (difference: Compared) => changesIn(difference) + difference.breaking.length > 0
  const same = all.filter(([, difference]) => !shows(difference))
  return [
    ...all
      .filter(([, difference]) => shows(difference))
      .flatMap((told, index) => fold(told, pictures ? drawn(told, index) : [])),
    ...listing(
      'changes',
      'Nothing runs otherwise:\n',
      same.map(([key, { kind }]) => `- ${code(key)}: ${nothingShows[kind]}`),
    ),
  ]
}
