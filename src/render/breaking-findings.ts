import { groupBy } from '../core/diff/shared/group-by.js'
import { breakageOf } from './difference/breaking.js'
import type { Finding } from './findings.js'

/** Whether a finding is a breaking change of a definition. */
export const isBreakingFinding = ({ key, what }: Finding): boolean =>
  key !== null && what.startsWith('breaking: ')

/** The findings; an ending that several breaking changes of a definition share is only in the last of them. */
export function shortenBreaking(findings: readonly Finding[]): readonly Finding[] {
  const breaks = groupBy(findings.filter(isBreakingFinding), ({ key }) => key)
  return findings.map((finding) => {
    const own: readonly Finding[] = (isBreakingFinding(finding) && breaks.get(finding.key)) || []
    if (own.length === 0) return finding
    const { each, all } = breakageOf(own.map(({ message }) => message))
    const index = own.indexOf(finding)
    const message = index === own.length - 1 ? `${each[index]} ${all}`.trim() : each[index]
    return { ...finding, message: message ?? finding.message }
  })
}
