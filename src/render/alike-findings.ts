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
 * is said of a place within a definition stays by itself: its line is another one in each file. No message repeats the
 * definition's key, which a reader has before it.
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
