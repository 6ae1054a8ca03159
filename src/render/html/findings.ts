import type { Report } from '../../core/model/report.js'
import { type SharedFinding, shareFindings } from '../alike-findings.js'
import { nameBreaking, shortenBreaking } from '../breaking-findings.js'
import { oneLine } from '../escape.js'
import type { Finding } from '../findings.js'
import { plural } from '../markdown.js'
import { linkTo, type Targets } from './definition.js'
import { html, type Markup, prose } from './markup.js'

/** Maximum number of definitions that are listed below a shared text; more are folded. */
const maxNames = 25

/** The folds of a page, and whether all of them are open. */
export interface Folds {
  readonly targets: Targets
  readonly areOpen: boolean
}

/**
 * What went wrong or needs attention. A text that several definitions share appears once, with their names. What breaks is
 * only named, if all folds are open: they say it.
 */
export function findingsBox(
  report: Report,
  kind: 'error' | 'warning' | 'notice',
  all: readonly Finding[],
  { targets, areOpen }: Folds,
): Markup | null {
  if (all.length === 0) return null
  const shown = areOpen ? nameBreaking(report, all, targets) : all
  const shared = shareFindings(report, shortenBreaking(shown))
  return html`<div class="findings ${kind}" data-find>${shared.map((each) => finding(each, targets))}</div>`
}

function finding(
  { finding: { key, what, message, file, place }, keys }: SharedFinding,
  targets: Targets,
): Markup {
  if (keys.length > 1) return ofSeveral(what, message, keys, targets)
  const fileName = key !== null && targets.has(key) ? '' : (file ?? '')
  const at = place === null || message === '' ? fileName : `${place.file}:${place.line}:${place.column}`
  const title =
    key === null ? html`${oneLine(capital(what))}` : html`${linkTo(key, targets)} ${oneLine(what)}`
  return html`<p>${key === null && what === '' ? null : html`<span class="title">${title}.</span> `}${prose(message)}${at === '' ? null : html` <code class="quiet">${at}</code>`}</p>`
}

function ofSeveral(what: string, message: string, keys: readonly string[], targets: Targets): Markup {
  const names = html`<ul class="names">${keys.map((key) => html`<li>${linkTo(key, targets)}</li>`)}</ul>`
  const count = plural(keys.length, 'definition')
  const list =
    keys.length > maxNames ? html`<details><summary>The ${count}</summary>${names}</details>` : names
  return html`<p><span class="title">${count} ${oneLine(what)}.</span> ${prose(message)}</p>${list}`
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
