import { groupBy } from '../core/diff/shared/group-by.js'
import type { Report } from '../core/model/report.js'
import { type SharedFinding, shareFindings } from './alike-findings.js'
import { breakageOf } from './difference/breaking.js'
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

/** Breaking changes, one line each, without their codes. An ending that several share is only in the last of them. */
function breakingLines(findings: readonly Finding[]): readonly Finding[] {
  const breaks = groupBy(findings.filter(isBreak), ({ key }) => key)
  return findings.map((finding) => {
    const own: readonly Finding[] = (isBreak(finding) && breaks.get(finding.key)) || []
    if (own.length === 0) return finding
    const { each, all } = breakageOf(own.map(({ message }) => message))
    const index = own.indexOf(finding)
    const message = index === own.length - 1 ? `${each[index]} ${all}`.trim() : each[index]
    return { ...finding, what: 'breaking', message: message ?? finding.message }
  })
}

const isBreak = ({ key, what }: Finding): boolean => key !== null && what.startsWith('breaking: ')

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
    shareFindings(report, breakingLines(findings)).map((shared) => sentence(report, shared))
  return [
    ...alert('CAUTION', 'error', sentences(errorFindings(report))),
    ...alert('WARNING', 'warning', sentences(warningFindings(report))),
    ...alert('NOTE', 'notice', report.notices.map(prose)),
  ]
}
