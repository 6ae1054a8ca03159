import type { ReportedDifference } from '../../core/model/difference.js'
import type { Entry, Report } from '../../core/model/report.js'
import { isBreaking } from '../../core/report/by-severity.js'
import { promptsToReadAloud } from '../../core/words/prompts.js'
import { breakageOf } from '../difference/breaking.js'
import {
  extent,
  hasVisibleChange,
  metadataSides,
  metadataTitle,
  noVisibleChange,
  onlyCounted,
  onlyUndoesNote,
  ownPart,
  type Part,
  summaryLine,
  undonePart,
} from '../difference/phrases.js'
import { maxPromptLength, maxPrompts } from '../difference/read-aloud.js'
import { cutTo, oneLine } from '../escape.js'
import { fileAddress, plural } from '../markdown.js'
import { type Keyed, outcomeWords, versionWords } from '../words.js'
import type { Drawings, DrawnParts } from './drawings.js'
import { anchor, html, type Markup, prose } from './markup.js'
import { drawOutline } from './outline.js'
import { detailTable, sideBySide } from './side-by-side.js'

/** The number of each definition's fold, by key; a definition without a fold has none. */
export type Targets = ReadonlyMap<string, number>

/** A definition's key, as a link to its fold where it has one. */
export function linkTo(key: string, targets: Targets): Markup {
  const target = targets.get(key)
  return target === undefined ? html`${oneLine(key)}` : html`<a href="#d${target}">${oneLine(key)}</a>`
}

/** A view's tree as a list. A module has none: it is drawn from its contents. */
const diagram = ({ picture }: ReportedDifference): Markup | null =>
  picture?.kind === 'outline' ? drawOutline(picture) : null

function breakingBlock({ breaking }: ReportedDifference): Markup | null {
  if (breaking.length === 0) return null
  const { each, all } = breakageOf(breaking.map(({ message }) => message))
  const lines = each.map((text) => html`<p><span class="badge breaking">breaking</span> ${prose(text)}</p>`)
  return html`<div class="breaks">${lines}${all === '' ? null : html`<p>${prose(all)}</p>`}</div>`
}

function omission(difference: ReportedDifference): Markup | null {
  return difference.omitted.length === 0 ? null : html`<p class="quiet">${onlyCounted(difference)}</p>`
}

/** If a view is drawn, its tree is folded: the drawing shows the same. */
const pictures = (difference: ReportedDifference, drawn: Markup | null): Markup | null => {
  const tree = diagram(difference)
  if (drawn === null || tree === null) return drawn ?? tree
  return html`${drawn}<details class="tree"><summary>The changes as a tree of components</summary>${tree}</details>`
}

function body({ difference, sides }: Part, drawn: Markup | null): Markup {
  if (!hasVisibleChange(difference))
    return html`<p class="quiet">It runs as before: ${noVisibleChange[difference.kind]}.</p>`
  const sums = difference.unrelated
    ? html`<p>The two have next to nothing in common, so this only sums up.</p>`
    : null
  return html`${breakingBlock(difference)}${sums}${pictures(difference, drawn)}${sideBySide(difference, sides)}${omission(difference)}${readAloud(difference)}`
}

/** Folded, since the table of changes has these texts too. Here each is whole, to be read out. */
function readAloud(difference: ReportedDifference): Markup | null {
  const prompts = promptsToReadAloud(difference)
  if (prompts.length === 0) return null
  const shown = prompts
    .slice(0, maxPrompts)
    .map(
      ({ block, text }) =>
        html`<li>${cutTo(text, maxPromptLength)} <small class="quiet">${oneLine(block)}</small></li>`,
    )
  const rest = prompts.length - shown.length
  const words = `${plural(prompts.length, 'prompt')} to read aloud`
  return html`<details class="aloud"><summary>${words}</summary><ul>${shown}${rest > 0 ? html`<li class="quiet">and ${rest} more</li>` : null}</ul></details>`
}

/** A part with its own heading, for a definition that has two. */
const partWithHeading = (part: Part, drawn: Markup | null): Markup =>
  html`<section class="part"><h3 class="part">${part.title}</h3>${effect(part, 'p')}${body(part, drawn)}</section>`

/** What a part changes, in words. */
function effect({ difference }: Part, element: 'p' | 'span'): Markup | null {
  if (!hasVisibleChange(difference)) return null
  const words = `${summaryLine(difference, oneLine)}.`
  return element === 'p' ? html`<p class="effect">${words}</p>` : html` <span class="effect">${words}</span>`
}

/** What the console changed is shown apart from what the repository changes. */
function parts(entry: Entry, drawn: DrawnParts): Markup | null {
  const [undone, own] = [undonePart(entry), ownPart(entry)]
  if (!undone) return own ? body(own, drawn.own) : drawn.own
  return html`${partWithHeading(undone, drawn.undone)}${own ? partWithHeading(own, drawn.own) : html`<p class="quiet">${onlyUndoesNote}</p>`}`
}

/** The description and the tags that a run sets. Its own section, because its sides may be others than those above. */
function metadataSection({ metadataChanges }: Entry): Markup | null {
  if (metadataChanges.length === 0) return null
  return html`<section>${detailTable(metadataTitle, metadataChanges, metadataSides)}</section>`
}

const notDrawn: DrawnParts = { own: null, undone: null }

/** The fold's heading says what changes, so that a reader of many finds the ones to open. */
function foldWords([key, entry]: Keyed): Markup {
  const own = undonePart(entry) ? null : ownPart(entry)
  return html`<h2 class="key">${oneLine(key)}</h2> <span class="extent">${extent(entry) || 'new'}</span>${own && effect(own, 'span')}`
}

/** A definition that differs or is drawn, as a fold: what breaks, its pictures, and both sides. */
export function definition(
  keyed: Keyed,
  index: number,
  { drawings, isOpen }: { readonly drawings: Drawings | null; readonly isOpen: boolean },
): Markup {
  const [key, entry] = keyed
  const drawn = drawings?.parts.get(key) ?? notDrawn
  return html`<section class="card" id="d${index}">
<details${isOpen ? html` open` : null}><summary>${foldWords(keyed)}</summary>
<div class="body">${parts(entry, drawn)}${metadataSection(entry)}</div></details>
</section>
`
}

/** A row of the table of all definitions, linked to the definition's fold if it has one. */
export function definitionRow(report: Report, [key, entry]: Keyed, targets: Targets): Markup {
  const breaking = isBreaking(entry) ? html` <span class="badge breaking">breaking</span>` : null
  const words = outcomeWords(report, entry, oneLine)
  return html`<tr data-find><th scope="row" class="key">${linkTo(key, targets)}</th><td class="what">${words}${breaking}</td><td class="number">${versionWords(entry)}</td><td class="file">${fileLink(report, entry)}</td></tr>
`
}

const fileLink = ({ context }: Report, { file }: Entry): Markup =>
  anchor(oneLine(file), fileAddress(context, file))
