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
 * Decides the severity of findings. A proven finding is an error only in content that would be written, and only if
 * `content-check` and the mode say so. A finding that the live content of the definition has too is left out, because
 * the service accepted it. A placeholder stays, as a warning: the service accepts it, but it names nothing.
 */
export function settleFindings(
  findings: readonly Finding[],
  circumstances: Circumstances,
): readonly SettledFinding[] {
  if (circumstances.check === 'off') return []
  const live = new Set((circumstances.live ?? []).map(findingKey))
  return findings.flatMap((finding) => {
    const isLive = live.has(findingKey(finding))
    if (isLive && !failsAtRunTime.includes(finding.code)) return []
    return [{ finding, severity: severityOf(finding, isLive, circumstances) }]
  })
}

/** Findings that the service accepts but that fail at run time. */
const failsAtRunTime: readonly string[] = ['unresolved-placeholder']

/**
 * Errors in a publish too, unless `content-check` overrides it: these rules do not depend on knowledge about the
 * service.
 */
const stopsPublish: readonly string[] = ['unresolved-placeholder']

function severityOf({ certainty, code }: Finding, isLive: boolean, circumstances: Circumstances): Severity {
  if (certainty === 'unknown') return 'notice'
  if (certainty === 'documented' || isLive) return 'warning'
  const { check, mode, written, live, accepted } = circumstances
  if (written !== true || live === null || accepted) return 'warning'
  const stops = check === 'error' || (check === 'plan' && (mode === 'plan' || stopsPublish.includes(code)))
  return stops ? 'error' : 'warning'
}

/** Two findings are equal by code, type and the members of the path, without indices and identifiers. */
function findingKey({ code, type, path }: Finding): string {
  const members = path.members.filter((step) => typeof step === 'string')
  return JSON.stringify([code, type, path.root, ...members])
}
