import { groupBy } from '../core/diff/shared/group-by.js'
import type { Report } from '../core/model/report.js'
import type { Finding } from './findings.js'

/** What is said in equal words of one definition or of several. */
export interface SharedFinding {
  readonly finding: Finding
  /** The definitions, in the order of the findings. Empty: it is said of the run, or of a place in a file. */
  readonly keys: readonly string[]
}

/**
 * Findings of whole definitions that say the same, each text once and without a place, where the first of them was. What
 * is said of a place within a definition stays by itself: its line is another one in each file.
 */
export function shareFindings({ entries }: Report, findings: readonly Finding[]): readonly SharedFinding[] {
  const isOfWhole = ({ key, place }: Finding) => key !== null && entries[key]?.place === place
  const groups = groupBy(findings.filter(isOfWhole), textOf)
  return findings.flatMap((finding): readonly SharedFinding[] => {
    if (!isOfWhole(finding)) return [{ finding, keys: finding.key === null ? [] : [finding.key] }]
    const group = groups.get(textOf(finding)) ?? []
    if (group[0] !== finding) return []
    return [
      { finding: { ...finding, place: null }, keys: [...new Set(group.flatMap(({ key }) => key ?? []))] },
    ]
  })
}

const textOf = ({ code, what, message }: Finding): string => JSON.stringify([code, what, message])
