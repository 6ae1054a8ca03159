import { groupBy } from '../core/diff/shared/group-by.js'
import type { Report } from '../core/model/report.js'
import type { Finding } from './findings.js'

/** A finding, and the definitions that share its text. */
export interface SharedFinding {
  readonly finding: Finding
  /** In the order of the findings. Empty: it is about the run, or about a file. */
  readonly keys: readonly string[]
}

/**
 * Merges findings about whole definitions that have the same text: it appears once, without a place, where the first of
 * them was. A finding about a place within a definition stays alone: its line differs in each file. No message begins with
 * the definition's key, which is shown before it.
 */
export function shareFindings({ entries }: Report, all: readonly Finding[]): readonly SharedFinding[] {
  const findings = all.map(withoutKey)
  const isOfWhole = ({ key, place }: Finding) => key !== null && entries[key]?.place === place
  const groups = groupBy(findings.filter(isOfWhole), textOf)
  return findings.flatMap((finding): readonly SharedFinding[] => {
    if (!isOfWhole(finding)) return [{ finding, keys: finding.key === null ? [] : [finding.key] }]
    const group = groups.get(textOf(finding)) ?? []
    if (group[0] !== finding) return []
    return [
      {
        finding: { ...finding, place: null, what: group.length > 1 ? ofSeveral(finding.what) : finding.what },
        keys: [...new Set(group.flatMap(({ key }) => key ?? []))],
      },
    ]
  })
}

/** `undoes a console change` → `undo a console change`. */
const ofSeveral = (what: string): string => what.replace(/^(undo|finish)es\b/, '$1')

/** `view/A: somebody changed it.` → `Somebody changed it.` */
function withoutKey(finding: Finding): Finding {
  const { key, message } = finding
  if (key === null || !message.startsWith(`${key}: `)) return finding
  const [first = '', ...others] = message.slice(key.length + 2)
  return { ...finding, message: first.toUpperCase() + others.join('') }
}

const textOf = ({ code, what, message }: Finding): string => JSON.stringify([code, what, message])
