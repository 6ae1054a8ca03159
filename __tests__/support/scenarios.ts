import type { BlockReason, Entry, Problem, Report } from '../../src/core/types.js'
import { aModuleDifference, anItem, aViewDifference } from './differences.js'
import { anEntry, aReport, created, entriesOf, planned } from './report.js'

const unchanged = [
  anEntry('view/Order lookup'),
  anEntry('view/Disposition', { version: 11, previousVersion: 11 }),
  anEntry('module/Opening hours'),
]

const whyPlan = 'Planning only: pull request #7 is a proposal. To publish, merge it into "main".'

const plan = {
  mode: 'plan',
  modeReason: whyPlan,
  notices: [whyPlan],
  observed: 'search',
} satisfies Partial<Report>

const published = (key: string, overrides: Partial<Entry> = {}): Entry =>
  planned(key, { status: 'published', live: true, version: 4, ...overrides })

const problem = (severity: 'error' | 'warning', line: number, code: string, message: string): Problem => ({
  severity,
  code,
  message,
  place: { file: 'connect/views/Broken.yaml', line, column: 3 },
})

const problems = [
  problem('error', 4, 'duplicate-key', 'The member `Head` stands twice. Remove one of the two.'),
  problem(
    'error',
    9,
    'action-name',
    'The action "Sa#ve" has the character `#`. Use letters, digits and _.:/=+-@()\'.',
  ),
  problem('warning', 12, 'unknown-member', 'The member `Tempalte` is not known. Did you mean `Template`?'),
]

const blocked = (key: string, reason: BlockReason, message: string | null): Entry =>
  planned(key, { status: 'blocked', action: 'blocked', reason, message })

const blockedEntries = [
  blocked('view/Draft', 'unpublished-draft', null),
  blocked(
    'view/Missing',
    'not-found',
    'The instance has no view named "Missing". Set `create-missing: true`.',
  ),
  blocked('view/form', 'aws-managed', null),
  blocked('module/Old', 'archived', null),
  blocked('module/External', 'immutable-setting', null),
  blocked('module/Newer', 'superseded', null),
  blocked('module/Console', 'drifted', null),
]

const blockedFailure = {
  reason: 'blocked',
  code: 'blocked',
  message: '7 definitions are blocked, so nothing is published. What to do stands with each.',
} as const

const checked = (key: string): Entry =>
  anEntry(key, {
    status: 'checked',
    action: null,
    id: null,
    arn: null,
    version: null,
    versionArn: null,
    previousVersion: null,
    live: null,
    drift: null,
    liveSha256: null,
  })

const many = Array.from({ length: 500 }, (_, index) => {
  const key = `module/Queue ${String(index).padStart(3, '0')}`
  return index % 5 === 0 ? anEntry(key) : published(key)
})

/** A report for each thing that a run can have to say; each is told in a golden file of its name. */
export const scenarios: Readonly<Record<string, Report>> = {
  'nothing-to-do': aReport({ entries: entriesOf(...unchanged) }),
  'first-publish': aReport({
    entries: entriesOf(
      ...['view/Order lookup', 'view/Disposition', 'module/Opening hours'].map((key) =>
        published(key, { ...created, version: 1 }),
      ),
    ),
  }),
  'plan-of-each-action': aReport({
    ...plan,
    entries: entriesOf(
      planned('view/Callback', created),
      planned('view/Order lookup', { metadata: true }),
      planned('module/Greeting', { action: 'version' }),
      planned('module/Survey', { action: 'metadata', version: 3, live: true, metadata: true }),
      planned('view/Disposition', {
        status: 'skipped',
        action: 'drifted',
        reason: 'drifted',
        drift: true,
        version: null,
      }),
      anEntry('module/Opening hours'),
    ),
  }),
  'plan-with-draft': aReport({ ...plan, entries: entriesOf(...unchanged, ...blockedEntries.slice(0, 1)) }),
  'blocked-for-each-reason': aReport({
    entries: entriesOf(
      ...blockedEntries,
      planned('view/Callback', { ...created, status: 'skipped', reason: 'blocked' }),
    ),
    failures: [blockedFailure],
  }),
  'partial-failure': aReport({
    entries: entriesOf(
      published('view/Order lookup', {
        kept: 4,
        version: 5,
        warnings: [
          { code: 'stored-differs', message: 'The service dropped `TextBox.Text` at /Body/0/Content/2.' },
        ],
      }),
      published('module/Greeting', { action: 'version' }),
      planned('module/Survey', {
        status: 'failed',
        reason: 'conflict',
        kept: 4,
        message:
          'Somebody published other content while this run did. Look at it in the console, then run again.',
      }),
      planned('module/Voicemail', { status: 'skipped', reason: 'timeout' }),
      anEntry('module/Opening hours'),
    ),
    warnings: [
      { code: 'comment-refused', message: 'The comment was not written: grant `pull-requests: write`.' },
    ],
    failures: [
      {
        reason: 'conflict',
        code: 'conflict',
        message:
          'Somebody published other content while this run did. Look at it in the console, then run again.',
      },
      {
        reason: 'timeout',
        code: 'timeout',
        message:
          '1 definition is not published: timeout-seconds were over before it was its turn. Run the job again.',
      },
    ],
    savedDrafts: ['connect-publish/drafts/module-Greeting.json'],
  }),
  'invalid-definitions': aReport({
    instance: null,
    observed: null,
    planDigest: null,
    problems,
    entries: entriesOf(
      checked('view/Order lookup'),
      anEntry('view/Broken', {
        status: 'invalid',
        action: null,
        version: null,
        versionArn: null,
        previousVersion: null,
        id: null,
        arn: null,
        contentSha256: null,
        live: null,
        drift: null,
        reason: 'invalid-definition',
        liveSha256: null,
        file: 'connect/views/Broken.yaml',
        place: null,
        problems,
      }),
    ),
    failures: [
      {
        reason: 'invalid-definition',
        code: 'invalid-definition',
        message: '1 of 2 definitions is not valid. Mend it.',
      },
    ],
  }),
  'fork-without-credentials': aReport({
    ...plan,
    instance: null,
    observed: null,
    planDigest: null,
    entries: entriesOf(checked('view/Order lookup'), checked('module/Greeting')),
    warnings: [
      {
        code: 'not-compared',
        message:
          'There are no AWS credentials here, so nothing was compared with the instance: only the files were checked.',
      },
    ],
  }),
  'no-credentials': aReport({
    instance: null,
    observed: null,
    planDigest: null,
    entries: entriesOf(
      ...['view/Order lookup', 'module/Greeting'].map((key) => ({
        ...checked(key),
        status: 'failed' as const,
        reason: 'no-credentials',
      })),
    ),
    failures: [
      {
        reason: 'no-credentials',
        code: 'no-credentials',
        message: 'There are no AWS credentials. Put aws-actions/configure-aws-credentials before this step.',
      },
    ],
  }),
  'inputs-not-valid': aReport({
    mode: 'plan',
    modeReason: '',
    instance: null,
    instanceId: '',
    observed: null,
    planDigest: null,
    failures: [
      {
        reason: 'invalid-input',
        code: 'invalid-input',
        message: 'Input `mode` is "publsh". Did you mean `publish`?',
      },
      {
        reason: 'invalid-input',
        code: 'invalid-input',
        message: 'Input `instance-id` is missing. Give the id or ARN.',
      },
    ],
  }),
  'changes-that-break': aReport({
    ...plan,
    entries: entriesOf(
      planned('module/Greeting', { difference: aModuleDifference() }),
      planned('view/Order lookup', { difference: aViewDifference() }),
      planned('module/Survey', { difference: aModuleDifference({ items: [], breaking: [], picture: null }) }),
      planned('view/Disposition', {
        status: 'skipped',
        action: 'drifted',
        reason: 'drifted',
        drift: true,
        difference: aViewDifference({ from: 'repository', items: [anItem({ aspect: 'component' })] }),
      }),
    ),
  }),
  drift: aReport({
    entries: entriesOf(
      ...unchanged,
      planned('view/Callback', { status: 'skipped', action: 'drifted', reason: 'drifted', drift: true }),
    ),
  }),
  superseded: aReport({
    entries: entriesOf(
      planned('view/Callback', {
        status: 'skipped',
        action: 'update',
        reason: 'superseded',
        message: 'Version 3 was published from 9f8e7d6c5b4a, which is newer than this commit. Nothing to do.',
      }),
    ),
  }),
  'five-hundred-definitions': aReport({ entries: entriesOf(...many) }),
}
