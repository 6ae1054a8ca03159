import { groupBy } from '../core/diff/shared/group-by.js'
import type { Report } from '../core/model/report.js'
import { breakageOf } from './difference/breaking.js'
import type { Finding } from './findings.js'

const prefix = 'breaking: '

/** Whether a finding is a breaking change of a definition. */
export const isBreakingFinding = ({ key, what }: Finding): boolean => key !== null && what.startsWith(prefix)

/**
 * The findings, with the breaking changes of each definition of `keys` as one finding without a message: what is written
 * at the definition need not be said before.
 */
export function nameBreaking(
  { entries }: Report,
  findings: readonly Finding[],
  keys: ReadonlyMap<string, unknown>,
): readonly Finding[] {
  const isNamed = (finding: Finding) =>
    isBreakingFinding(finding) && finding.key !== null && keys.has(finding.key)
  const breaks = groupBy(findings.filter(isNamed), ({ key }) => key)
  return findings.flatMap((finding): readonly Finding[] => {
    if (!isNamed(finding)) return [finding]
    const own = breaks.get(finding.key) ?? []
    if (own[0] !== finding) return []
    const kinds = new Set(own.map(({ what }) => what.slice(prefix.length)))
    const place = entries[finding.key ?? '']?.place ?? null
    return [{ ...finding, code: '', what: prefix + [...kinds].join(', '), message: '', place }]
  })
}

/** The findings; an ending that several breaking changes of a definition share is only in the last of them. */
export function shortenBreaking(findings: readonly Finding[]): readonly Finding[] {
  const breaks = groupBy(findings.filter(isBreakingFinding), ({ key }) => key)
  const shortened = new Map([...breaks.values()].flatMap(shortMessages))
  return findings.map((finding) => {
    const message = shortened.get(finding)
    return message === undefined ? finding : { ...finding, message }
  })
}

/** The messages of one definition's breaking changes, without the ending that they share; the last one keeps it. */
function shortMessages(own: readonly Finding[]): readonly (readonly [Finding, string])[] {
  const { each, all } = breakageOf(own.map(({ message }) => message))
  return own.map((finding, index) => {
    const message = each[index] ?? finding.message
    const isLast = index === own.length - 1
    return [finding, isLast && all !== '' ? `${message} ${all}` : message]
  })
}
