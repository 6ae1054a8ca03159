import { groupBy } from '../core/diff/shared/group-by.js'
import type { Report } from '../core/model/report.js'
import { breakageOf } from './difference/breaking.js'
import { code, prose } from './escape.js'
import type { Finding } from './findings.js'
import { errorFindings, warningFindings } from './findings.js'
import type { Block } from './fit.js'
import { foldedBlocks, listing } from './fit.js'
import { placeLink, plural } from './markdown.js'

/** As many are shown open, the rest folded: a reader in a hurry reads no more. */
const maxOpen = 20

function sentence(report: Report, { key, what, message, place }: Finding): string {
  if (key !== null)
    return `**${code(key)}** ${prose(what)}${what === 'breaking' ? ':' : '.'} ${prose(message)}`
  return place ? `${placeLink(report.context, place)} ${prose(message)}` : prose(message)
}

/** What breaks, a line each: its code says no more than its sentence. What several end alike with stands at the last. */
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
      // What breaks is said nowhere else.
      'changes',
    ),
  ]
}

/** What went wrong or needs eyes, and what to do: errors, then warnings, then notices. */
export function attentionBlocks(report: Report): readonly Block[] {
  const sentences = (findings: readonly Finding[]) =>
    breakingLines(findings).map((finding) => sentence(report, finding))
  return [
    ...alert('CAUTION', 'error', sentences(errorFindings(report))),
    ...alert('WARNING', 'warning', sentences(warningFindings(report))),
    ...alert('NOTE', 'notice', report.notices.map(prose)),
  ]
}
