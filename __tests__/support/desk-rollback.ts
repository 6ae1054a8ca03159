import type { Report } from '../../src/core/model/report.js'
import { outputs } from '../../src/render/outputs.js'
import type { DeskRepository } from './desk-repository.js'
import type { InProcess } from './in-process.js'

/** A rollback of a repository to a commit: a run by hand, so nobody knows a commit before it. */
export function rollBack(
  repository: DeskRepository,
  commit: string,
  more: Partial<InProcess> = {},
): Promise<Report | null> {
  return repository.publish({
    ...more,
    commit,
    event: { name: 'workflow_dispatch', ...more.event },
    inputs: { mode: 'rollback', ...more.inputs },
  })
}

/** The words of the markers in a resource's version descriptions, low to high: `-` is a version without one. */
export function words(repository: DeskRepository): string {
  const [kind = '', name = ''] = repository.key.split('/')
  const { versions } = repository.sim.console.find(kind as 'view' | 'module', name)
  return versions
    .map(
      ({ description }) => / - (content|restores) sha256:[0-9a-f]{64}$/.exec(description ?? '')?.[1] ?? '-',
    )
    .join(' ')
}

const noExtras = { reportPath: '', htmlPath: '', commentId: '', commentUrl: '' }

/** What a run reports of the one definition: `rolled back`, `held`, … and what jobs downstream read. */
export function reportedOf(report: Report | null, { key }: DeskRepository) {
  const entry = report?.entries[key]
  if (!report || !entry) return null
  const { action, status, reason, version } = entry
  return {
    row: `${action} ${status}${reason ? ` (${reason})` : ''}`,
    version,
    number: (JSON.parse(outputs(report, noExtras)['version-numbers']) as Record<string, unknown>)[key],
    failures: report.failures.map(({ code }) => code),
    warnings: entry.warnings.map(({ code }) => code),
  }
}
