import { sha256 } from '../../core/hash/sha256.js'
import type { Report } from '../../core/model/report.js'
import { oneLine } from '../escape.js'
import { errorFindings, type Finding, warningFindings } from '../findings.js'
import { headline } from '../headline.js'
import { commitAddress, plural } from '../markdown.js'
import { bySeverity, instanceName, type Keyed } from '../words.js'
import { definition, definitionRow } from './definition.js'
import type { Drawings } from './drawings.js'
import { anchor, html, type Markup, prose } from './markup.js'
import { script } from './script.js'
import { style } from './style.js'

export { drawContents, preloadDrawing } from './draw-contents.js'

const scriptHash = Buffer.from(sha256(script), 'hex').toString('base64')

/** Nothing is loaded and nothing runs but the page's own search. */
const policy = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  `script-src 'sha256-${scriptHash}'`,
  `base-uri 'none'`,
  `form-action 'none'`,
].join('; ')

/** Text of this project's own, which is markup as it stands. */
const trustedMarkup = (markup: string): Markup => ({ markup })

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

function findings(kind: 'error' | 'warning' | 'notice', all: readonly Finding[]): Markup | null {
  if (all.length === 0) return null
  const rows = all.map(({ key, what, message, file, place }) => {
    const at = place === null ? (file ?? '') : `${place.file}:${place.line}:${place.column}`
    const title = key === null ? capital(what) : `${key} ${what}`
    return html`<p>${title === '' ? null : html`<span class="title">${oneLine(title)}.</span> `}${prose(message)}${at === '' ? null : html` <code class="quiet">${at}</code>`}</p>`
  })
  return html`<div class="findings ${kind}" data-find>${rows}</div>`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

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

function definitions(report: Report, drawings: Drawings | null): Markup {
  const entries = bySeverity(report)
  const differing = entries.filter(
    ([key, { difference, undone }]) =>
      difference !== null || undone !== null || drawings?.parts.has(key) === true,
  )
  const row = (keyed: Keyed) => {
    const at = differing.indexOf(keyed)
    return definitionRow(report, keyed, at < 0 ? null : at)
  }
  const isUnchanged = ([, { status }]: Keyed) => status === 'unchanged'
  const changed = entries.filter((keyed) => !isUnchanged(keyed)).map(row)
  const unchanged = entries.filter(isUnchanged).map(row)
  return html`${changed.length === 0 ? null : html`<div class="card">${definitionTable(changed)}</div>`}
${differing.map((keyed, index) => definition(keyed, index, drawings))}
${
  unchanged.length === 0
    ? null
    : html`<div class="card"><details><summary>${plural(unchanged.length, 'definition')} unchanged</summary>${definitionTable(unchanged)}</details></div>`
}`
}

/**
 * The whole report as one page that stands alone: all changes with both sides, readable without scripts.
 *
 * @param drawings of definitions; null: none is drawn
 */
export function htmlReport(report: Report, drawings: Drawings | null = null): string {
  const title = headline(report, oneLine)
  return html`<!doctype html>
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
<div class="search" role="search" hidden><input id="search" type="search" placeholder="Search definitions, blocks, texts …" aria-label="Search"><span id="count" class="quiet" role="status"></span></div>
</header>
<main>
${findings('error', errorFindings(report))}
${findings('warning', warningFindings(report))}
${findings('notice', report.notices.map(notice))}
${definitions(report, drawings)}
</main>
<footer><p>${oneLine(report.modeReason)}</p></footer>
<script>${trustedMarkup(script)}</script>
</body>
</html>
`.markup
}
