import { sha256 } from '../../core/hash/sha256.js'
import type { Report } from '../../core/model/report.js'
import { oneLine } from '../escape.js'
import { errorFindings, type Finding, warningFindings } from '../findings.js'
import { headline } from '../headline.js'
import { commitAddress, plural } from '../markdown.js'
import { bySeverity, instanceName, type Keyed } from '../words.js'
import { definition, definitionRow } from './definition.js'
import type { Drawings } from './drawings.js'
import { type Folds, findingsBox } from './findings.js'
import { anchor, html, type Markup, trustedMarkup } from './markup.js'
import { script } from './script.js'
import { style } from './style.js'

export { drawContents, preloadDrawing } from './draw-contents.js'

const scriptHash = Buffer.from(sha256(script), 'hex').toString('base64')

/** Nothing is loaded, and only the page's own search runs. */
const policy = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `script-src 'sha256-${scriptHash}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

function contextLine(report: Report): Markup {
  const { context, instance } = report
  const parts = [
    instanceName(report) === '' ? null : anchor(oneLine(instanceName(report)), instance?.accessUrl ?? ''),
    instance && html`${instance.region}`,
    context.commit === ''
      ? null
      : html`commit ${anchor(html`<code>${context.commit.slice(0, 7)}</code>`, commitAddress(context))}`,
    anchor(`run ${context.runId}`, context.runUrl),
  ].flatMap((part) => part ?? [])
  return html`<p class="quiet">${parts.map((part, index) => html`${index > 0 ? ' · ' : ''}${part}`)}</p>`
}

const notice = (message: string): Finding => ({
  key: null,
  code: '',
  what: '',
  message,
  place: null,
  file: null,
})

const definitionTable = (rows: readonly Markup[]): Markup =>
  html`<table class="all"><thead><tr><th scope="col">Definition</th><th scope="col">Change</th><th scope="col">Version</th><th scope="col">File</th></tr></thead><tbody>
${rows}</tbody></table>`

const foldedTable = (words: string, rows: readonly Markup[]): Markup | null =>
  rows.length === 0
    ? null
    : html`<div class="card"><details><summary>${words}</summary>${definitionTable(rows)}</details></div>`

/** Maximum number of rows of an open table. A longer one is folded, so that the changes come first. */
const maxRows = 10
/** Maximum number of open rows for definitions that have no fold. */
const maxOpenRows = 100

/** Engineers search for the API's names; to designers they are noise. A browser that cannot hide them shows them. */
const namesOption = html`<label class="option"><input id="api" type="checkbox"> Show the names of the API</label>
`

interface Definitions extends Folds {
  readonly changed: readonly Keyed[]
  readonly unchanged: readonly Keyed[]
  /** The definitions with a fold, in the order of the folds. */
  readonly differing: readonly Keyed[]
}

function definitionsOf(report: Report, drawings: Drawings | null): Definitions {
  const entries = bySeverity(report)
  const isUnchanged = ([, { status }]: Keyed) => status === 'unchanged'
  const differing = entries.filter(
    ([key, { difference, undone, metadataChanges }]) =>
      difference !== null ||
      undone !== null ||
      metadataChanges.length > 0 ||
      drawings?.parts.has(key) === true,
  )
  return {
    changed: entries.filter((keyed) => !isUnchanged(keyed)),
    unchanged: entries.filter(isUnchanged),
    differing,
    targets: new Map(differing.map(([key], index) => [key, index])),
    areOpen: differing.length <= maxOpen.whole,
  }
}

/** All changed definitions as a table. If that is long, only those without a fold are shown, and the others folded. */
function changedTables(report: Report, { changed, targets }: Definitions): Markup {
  const isOpen = ([key]: Keyed) => changed.length <= maxRows || !targets.has(key)
  const open = changed.filter(isOpen).slice(0, maxOpenRows)
  const folded = changed.filter((keyed) => !open.includes(keyed))
  const rows = (some: readonly Keyed[]) => some.map((keyed) => definitionRow(report, keyed, targets))
  const words = `${plural(folded.length, open.length === 0 ? 'definition' : 'more definition')} as a table`
  return html`${open.length === 0 ? null : html`<div class="card">${definitionTable(rows(open))}</div>`}${foldedTable(words, rows(folded))}`
}

function* definitions(report: Report, drawings: Drawings | null, all: Definitions): Generator<string> {
  const { differing, unchanged, targets, areOpen } = all
  const openCount = areOpen ? differing.length : maxOpen.first
  yield* html`${changedTables(report, all)}
`.parts
  for (const [index, keyed] of differing.entries()) {
    if (index === openCount) yield '<div class="rest">'
    yield* definition(keyed, index, { drawings, isOpen: index < openCount }).parts
  }
  if (differing.length > openCount) yield '</div>'
  yield* html`
${foldedTable(
  `${plural(unchanged.length, 'definition')} unchanged`,
  unchanged.map((keyed) => definitionRow(report, keyed, targets)),
)}`.parts
}

/** Up to `whole` differing definitions are all open; of more, the `first`, and the others are a list of folds. */
const maxOpen = { whole: 10, first: 1 }

/**
 * The whole report as one page without other files: all changes with both sides, readable without scripts. In parts, because
 * the page of a large release is too.
 *
 * @param drawings of definitions; null: there are none
 */
export function* htmlReport(report: Report, drawings: Drawings | null = null): Generator<string> {
  const title = headline(report, oneLine)
  const all = definitionsOf(report, drawings)
  yield* html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trustedMarkup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${trustedMarkup(style + (drawings?.style ?? ''))}</style>
</head>
<body>
<header>
<h1>${title}</h1>
${contextLine(report)}
${all.differing.length === 0 ? null : namesOption}<div class="search" role="search" hidden><input id="search" type="search" placeholder="Search definitions, blocks, texts …" aria-label="Search"><span id="count" class="quiet" role="status"></span></div>
</header>
<main>
${findingsBox(report, 'error', errorFindings(report), all)}
${findingsBox(report, 'warning', warningFindings(report), all)}
${findingsBox(report, 'notice', report.notices.map(notice), all)}
`.parts
  yield* definitions(report, drawings, all)
  yield* html`
</main>
<footer><p>${oneLine(report.modeReason)}</p></footer>
<script>${trustedMarkup(script)}</script>
</body>
</html>
`.parts
}
