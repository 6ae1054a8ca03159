import type { Instance } from '../../src/core/model/observation.js'
import type { Entry, Report, WorkflowRun } from '../../src/core/model/report.js'

export const anInstance: Instance = {
  id: '0f1e2d3c-4b5a-4697-8877-665544332211',
  arn: 'arn:aws:connect:eu-west-2:111122223333:instance/0f1e2d3c-4b5a-4697-8877-665544332211',
  account: '111122223333',
  region: 'eu-west-2',
  alias: 'contact-centre',
  accessUrl: 'https://contact-centre.my.connect.aws',
}

export const aContext: WorkflowRun = {
  repository: 'example/contact-centre',
  runId: '17000000001',
  runAttempt: '1',
  runUrl: 'https://github.com/example/contact-centre/actions/runs/17000000001',
  serverUrl: 'https://github.com',
  event: 'push',
  commit: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d',
}

const repositoryHash = '3b4f'.repeat(16)
const liveHash = 'c0de'.repeat(16)

/** An entry of the key, by default a definition that the instance already has as version 3. */
export function anEntry(key: string, overrides: Partial<Entry> = {}): Entry {
  const [kind, name] = [
    key.startsWith('module/') ? 'module' : 'view',
    key.slice(key.indexOf('/') + 1),
  ] as const
  const arn = `${anInstance.arn}/${kind === 'view' ? 'view' : 'flow-module'}/${kind}-id`
  const version = overrides.version === undefined ? 3 : overrides.version
  return {
    kind,
    name,
    file: `connect/${kind}s/${name}.json`,
    status: 'unchanged',
    action: 'unchanged',
    id: `${kind}-id`,
    arn,
    version,
    versionArn: version === null ? null : `${arn}:${version}`,
    previousVersion: 3,
    contentSha256: repositoryHash,
    sourceSha256: repositoryHash,
    reviewSha256: repositoryHash,
    pending: false,
    publishedSources: null,
    liveVersion: null,
    live: true,
    drift: false,
    baseVersion: 3,
    restoredVersion: null,
    row: null,
    overwrites: 'nobody',
    reason: null,
    message: null,
    kept: null,
    warnings: [],
    problems: [],
    liveSha256: repositoryHash,
    metadata: false,
    metadataSha256: null,
    metadataChanges: [],
    alias: null,
    place: { file: `connect/${kind}s/${name}.json`, line: 2, column: 11 },
    difference: null,
    undone: null,
    ...overrides,
  }
}

/** What differs where publishing would, or did, write something. */
export const planned = (key: string, overrides: Partial<Entry> = {}): Entry =>
  anEntry(key, {
    status: 'planned',
    action: 'update',
    version: null,
    live: false,
    liveSha256: liveHash,
    ...overrides,
  })

export const created = {
  previousVersion: null,
  id: null,
  arn: null,
  liveSha256: null,
  action: 'create',
} as const

/** Ordered by key, as a report's entries are. */
export function entriesOf(...list: readonly Entry[]): Report['entries'] {
  const keyed = list.map((entry) => [`${entry.kind}/${entry.name}`, entry] as const)
  return Object.fromEntries(keyed.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** A report of a publish that found nothing to do by default. */
export function aReport(overrides: Partial<Report> = {}): Report {
  return {
    schema: 1,
    mode: 'publish',
    modeReason: 'A push to the default branch publishes.',
    context: aContext,
    createdAt: '2026-11-02T08:00:00.000Z',
    instance: anInstance,
    instanceId: anInstance.id,
    sectionId: 'a1b2c3d4e5f6',
    observed: 'describe',
    planDigest: '5eed'.repeat(16),
    entries: {},
    problems: [],
    warnings: [],
    notices: [],
    failures: [],
    references: [],
    savedDrafts: [],
    ...overrides,
  }
}
