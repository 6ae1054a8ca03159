import type { Report, WorkflowRun } from '../model/report.js'
import { emptyEntry } from '../report/entries.js'
import type { PreparedComment } from './prepared-comment.js'

/**
 * The report that a prepared comment tells, for our own renderers: whatever could lead somewhere or prove something (the
 * run, links, ARNs, the plan's digest) is taken from `context` or left out.
 *
 * @param context the run that prepared it, as GitHub tells it
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
