import type { Report } from '../core/model/report.js'
import { type SharedFinding, shareFindings } from './alike-findings.js'
import { isBreakingFinding, shortenBreaking } from './breaking-findings.js'
import { code, prose } from './escape.js'
import type { Finding } from './findings.js'
import { errorFindings, warningFindings } from './findings.js'
import type { Block } from './fit.js'
import { foldedBlocks, listing } from './fit.js'
import { placeLink, plural } from './markdown.js'

/** Number of findings that are shown; the others are folded. */
const maxOpen = 20

/** Number of definitions that a shared sentence names; the table names all of them. */
const maxNames = 10

function sentence(report: Report, { finding: { key, what, message, place }, keys }: SharedFinding): string {
  const begin = `${prose(what)}${what === 'breaking' ? ':' : '.'} ${prose(message)}`
  if (keys.length > 1) return `**${plural(keys.length, 'definition')}** ${begin} In ${names(keys)}.`
  if (key !== null) return `**${code(key)}** ${begin}`
  return place ? `${placeLink(report.context, place)} ${prose(message)}` : prose(message)
}

function names(keys: readonly string[]): string {
  const rest = keys.length - maxNames
  const shown = keys.slice(0, maxNames).map(code).join(', ')
  return rest > 0 ? `${shown} and ${rest} more` : shown
}

/** A comment has one line for each breaking change, without its code. */
const withoutCode = (finding: Finding): Finding =>
  isBreakingFinding(finding) ? { ...finding, what: 'breaking' } : finding

function alert(
  kind: 'CAUTION' | 'WARNING' | 'NOTE',
  noun: string,
  items: readonly string[],
): readonly Block[] {
  const open = items.slice(0, maxOpen)
  const rest = items.slice(maxOpen)
  const lines = open.length === 1 ? open.map((text) => `> ${text}`) : open.map((text) => `> - ${text}`)
  return [
    ...listing('attention', `> [!${kind}]`, lines),
    ...foldedBlocks(
      plural(rest.length, `more ${noun}`),
      '',
      rest.map((text) => `- ${text}`),
      // Breaking changes appear only here.
      'changes',
    ),
  ]
}

/** Findings that need attention, with what to do: errors, then warnings, then notices. */
export function attentionBlocks(report: Report): readonly Block[] {
  const sentences = (findings: readonly Finding[]) =>
    shareFindings(report, shortenBreaking(findings).map(withoutCode)).map((shared) =>
      sentence(report, shared),
    )
  return [
    ...alert('CAUTION', 'error', sentences(errorFindings(report))),
    ...alert('WARNING', 'warning', sentences(warningFindings(report))),
    ...alert('NOTE', 'notice', report.notices.map(prose)),
  ]
}
