import type { Mode } from '../model/report.js'
import type { Finding } from './finding.js'

/** The input `content-check`. */
export type ContentCheck = 'plan' | 'error' | 'warn' | 'off'

/** The severity of a finding in this run. */
export type Severity = 'error' | 'warning' | 'notice'

/** The facts about a definition that decide the severity of its findings. */
export interface Circumstances {
  readonly check: ContentCheck
  readonly mode: Mode
  /** Whether this run would write the content. Null: nothing was compared. */
  readonly written: boolean | null
  /** Findings in the live content; empty if nothing is live. Null: it could not be read. */
  readonly live: readonly Finding[] | null
  /** Whether another instance received the same source: then it counts as accepted. */
  readonly accepted?: boolean
}

export interface SettledFinding {
  readonly finding: Finding
  readonly severity: Severity
}

/**
 * Decides the severity of findings. Proven ones are errors only in content that would be written, and only if
 * `content-check` and the mode say so. Findings that the definition's live content has too are left out, because the
 * service accepted them; except placeholders, which the service accepts although they name nothing: those stay, as
 * warnings.
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

/** Findings that the service accepts but that fail at run time. */
const harmsLive: readonly string[] = ['unresolved-placeholder']

/**
 * Errors in a publish too, unless `content-check` overrides it: these rules do not depend on knowledge about the
 * service.
 */
const neverPublished: readonly string[] = ['unresolved-placeholder']

function severityOf({ certainty, code }: Finding, isLive: boolean, circumstances: Circumstances): Severity {
  if (certainty === 'unknown') return 'notice'
  if (certainty === 'documented' || isLive) return 'warning'
  const { check, mode, written, live, accepted } = circumstances
  if (written !== true || live === null || accepted) return 'warning'
  const stops = check === 'error' || (check === 'plan' && (mode === 'plan' || neverPublished.includes(code)))
  return stops ? 'error' : 'warning'
}

/** Two findings are equal by code, type and the members of the path, without indices and identifiers. */
function sameness({ code, type, path }: Finding): string {
  const members = path.members.filter((step) => typeof step === 'string')
  return JSON.stringify([code, type, path.root, ...members])
}
