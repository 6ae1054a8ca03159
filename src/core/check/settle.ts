import type { Mode } from '../model/report.js'
import type { Finding } from './finding.js'

/** The input `content-check`. */
export type ContentCheck = 'plan' | 'error' | 'warn' | 'off'

/** How grave a finding is for this run. */
export type Severity = 'error' | 'warning' | 'notice'

/** What is known of the definition that the findings are of. */
export interface Circumstances {
  readonly check: ContentCheck
  readonly mode: Mode
  /** This run would write the content. Null: nothing was compared. */
  readonly written: boolean | null
  /** What the checks find in the live content; empty where nothing is live. Null: it could not be read. */
  readonly live: readonly Finding[] | null
  /** The same source was received elsewhere: it counts as accepted. */
  readonly accepted?: boolean
}

export interface SettledFinding {
  readonly finding: Finding
  readonly severity: Severity
}

/**
 * How grave findings are. Proven ones are errors only of what would be written, and only where `content-check` and the
 * mode make them so. What the same definition's live content has too was accepted by the service and is left out, but
 * for placeholders, which it accepts and which still name nothing: those stay, as warnings.
 */
export function settleFindings(
  findings: readonly Finding[],
  circumstances: Circumstances,
): readonly SettledFinding[] {
  if (circumstances.check === 'off') return []
  const live = new Set((circumstances.live ?? []).map(sameness))
  return findings.flatMap((finding) => {
    const isLive = live.has(sameness(finding))
    if (isLive && !harmsLive.includes(finding.code)) return []
    return [{ finding, severity: severityOf(finding, isLive, circumstances) }]
  })
}

/** What the service takes and what still does harm when it runs. */
const harmsLive: readonly string[] = ['unresolved-placeholder']

/** Errors of a publish too, unless `content-check` says otherwise: no rule about the service can be wrong in them. */
const neverPublished: readonly string[] = ['unresolved-placeholder']

function severityOf({ certainty, code }: Finding, isLive: boolean, circumstances: Circumstances): Severity {
  if (certainty === 'unknown') return 'notice'
  if (certainty === 'documented' || isLive) return 'warning'
  const { check, mode, written, live, accepted } = circumstances
  if (written !== true || live === null || accepted) return 'warning'
  const stops = check === 'error' || (check === 'plan' && (mode === 'plan' || neverPublished.includes(code)))
  return stops ? 'error' : 'warning'
}

/** Two findings are the same by code, type and the members of the path: not by indices or identifiers. */
function sameness({ code, type, path }: Finding): string {
  const members = path.members.filter((step) => typeof step === 'string')
  return JSON.stringify([code, type, path.root, ...members])
}
