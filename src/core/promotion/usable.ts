import { ActionError } from '../model/errors.js'
import type { Warning } from '../model/report.js'
import { printable, quote } from '../text/quote.js'
import type { EarlierInstance, EarlierReport } from './earlier-report.js'

/** The run that checks the reports. */
export interface OwnRun {
  /** ARN of the instance to which it publishes. */
  readonly instanceArn: string
  /** `owner/name`. */
  readonly repository: string
}

/** A report that shows what its instance received. */
export interface UsableReport extends EarlierReport {
  readonly instance: EarlierInstance
}

/** Hours after which a report may be outdated. */
const maxAgeHours = 24

/** The instance's name for people. */
export function instanceOf({ instance }: UsableReport): string {
  return printable(instance.alias ?? instance.id)
}

/**
 * The report if it may be used; else the reason why it proves nothing to this run.
 *
 * Instances are compared by ARN: a replica in another Region has the same id.
 */
export function checkUsable(report: EarlierReport, own: OwnRun): UsableReport | ActionError {
  const { path, mode, repository, instance, observed } = report
  const at = `require-published-on: the report ${quote(path)}`
  if (repository.toLowerCase() !== own.repository.toLowerCase())
    return new ActionError(
      'invalid-input',
      'promotion-report-repository',
      `${at} is of the repository ${quote(repository)}, and this run is of ${quote(own.repository)}. Give the report of a step of this job.`,
    )
  if (instance?.arn === own.instanceArn)
    return new ActionError(
      'invalid-input',
      'promotion-report-instance',
      `${at} is of the instance that this run publishes to (${instance.arn}). Give the report of the instance that comes before it.`,
    )
  if (instance === null || observed !== 'versions' || (mode !== 'plan' && mode !== 'publish'))
    return new ActionError(
      'invalid-input',
      'promotion-report-sources',
      `${at} does not say what its instance received: ${whyWithoutSources(report)}. In the step that makes it, set mode: plan and observe: versions.`,
    )
  return { ...report, instance }
}

function whyWithoutSources({ mode, observed, instance }: EarlierReport): string {
  if (instance === null || observed === null) return 'its run ended before it had read the instance'
  if (mode !== 'plan' && mode !== 'publish') return `its mode is ${mode}`
  return `its run observed by ${observed}, not by versions`
}

/** @param now milliseconds since the epoch, by the runner's clock */
export function ageWarnings(report: UsableReport, now: number): readonly Warning[] {
  const { createdAt, path } = report
  const hours = createdAt === null ? 0 : (now - createdAt) / 3_600_000
  if (hours <= maxAgeHours) return []
  const message = `require-published-on: the report ${quote(path)} of ${instanceOf(report)} is ${Math.floor(hours)} hours old. What it says may no longer be so. Make it in the same job, by a step before this one.`
  return [{ code: 'promotion-report-old', message }]
}
