import type { Report, WorkflowRun } from '../model/report.js'
import { emptyEntry } from '../report/uncompared-entries.js'
import type { PreparedComment } from './prepared-comment.js'

/**
 * The report of a prepared comment, for our own renderers. Everything that could be a link or proof (the run, links,
 * ARNs, the plan's digest) comes from `context` or is left out.
 *
 * @param context the run that prepared it, as GitHub reports it
 */
export function preparedReport(prepared: PreparedComment, context: WorkflowRun): Report {
  const { sectionId, observed, problems, warnings, notices, failures } = prepared
  const entries = prepared.entries.map(({ key, alias, ...entry }) => {
    const shown = alias && { ...alias, id: null, arn: null }
    return [key, { ...emptyEntry, ...entry, alias: shown }] as const
  })
  return {
    schema: 1,
    mode: 'plan',
    modeReason: 'Planning only: the pull request is a proposal. To publish, merge it.',
    context,
    createdAt: null,
    instance: null,
    instanceId: prepared.instance,
    sectionId,
    observed,
    problems,
    warnings,
    notices,
    failures,
    planDigest: null,
    entries: Object.fromEntries(entries),
    references: [],
    savedDrafts: [],
  }
}
