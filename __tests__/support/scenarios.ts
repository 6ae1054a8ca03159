import type { Problem } from '../../src/core/model/definition.js'
import type { BlockReason } from '../../src/core/model/plan.js'
import type { Entry, Report, Warning } from '../../src/core/model/report.js'
import { aDetail, aModuleDifference, anItem, aViewDifference } from './differences.js'
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
  observed: 'search',
} satisfies Partial<Report>

const metadataChanges = [
  aDetail({ label: 'Description', before: 'For sales', after: 'For +44 20 7946 0000' }),
  aDetail({ label: 'Tag team', before: null, after: 'support' }),
]

const published = (key: string, overrides: Partial<Entry> = {}): Entry =>
  planned(key, { status: 'published', live: true, version: 4, ...overrides })

const problem = (severity: 'error' | 'warning', line: number, code: string, message: string): Problem => ({
  severity,
  code,
  message,
  place: { file: 'connect/views/Broken.yaml', line, column: 3 },
})

const problems = [
  problem('error', 4, 'duplicate-key', 'The member `Head` appears twice. Remove one of the two.'),
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

const accessDenied = {
  reason: 'access-denied',
  code: 'access-denied',
  message:
    'view/Intake: AWS denied connect:CreateViewVersion. Allow it in the role. The content is live already, but no version holds it yet.',
} as const

/** The content was written, and then its version was refused. */
const liveUnversioned = (key: string): Entry =>
  planned(key, { status: 'failed', live: true, reason: accessDenied.reason, message: accessDenied.message })

const blockedFailure = {
  reason: 'blocked',
  code: 'blocked',
  message:
    '7 definitions are blocked, so nothing is published. See the message of each definition for what to do.',
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

const commits = { published: '9f8e7d6c5b4a', restored: '0a1b2c3d4e5f' }

/** As a run says it of an entry whose update undoes what the console changed. */
const overwriteWarning = (key: string) => ({
  code: 'overwrites-console-edit',
  message: `${key}: what is live is not version 3 (commit ${commits.published}). Somebody made a change in the console, or a rollback was cut short. Publishing replaces what is live. It is kept as a version first. If it is wanted, bring it into the repository.`,
})

const undoing = (key: string, overrides: Partial<Entry> = {}): Entry =>
  planned(key, {
    row: 'repository-changed',
    overwrites: 'console',
    drift: true,
    warnings: [overwriteWarning(key)],
    ...overrides,
  })

const hotFix = anItem({
  aspect: 'component',
  subject: 'Body › Form › Notes',
  details: [aDetail({ label: 'Label', before: 'Notes', after: 'Notes (max. 200)' })],
})

const consoleEditUndone = [
  undoing('module/Greeting', {
    difference: aModuleDifference({ from: 'published' }),
    undone: aModuleDifference({ from: 'published', items: [anItem()], breaking: [], picture: null }),
  }),
  undoing('view/Order lookup', {
    difference: aViewDifference({ from: 'published' }),
    undone: aViewDifference({ from: 'published', items: [hotFix] }),
  }),
  undoing('module/Survey', {
    row: 'console-changed-it',
    undone: aModuleDifference({ from: 'published', items: [anItem()], breaking: [], picture: null }),
  }),
  undoing('view/Callback', {
    overwrites: 'unknown',
    warnings: [
      {
        code: 'overwrites-console-edit',
        message: `view/Callback: what is live is not version 3 (commit ${commits.published}). Somebody made a change in the console, or a publish or a rollback was cut short. Which one is not known, because the checkout is shallow. Publishing replaces what is live. If it is wanted, bring it into the repository.`,
      },
    ],
    difference: aViewDifference({ from: 'published', picture: null }),
    undone: aViewDifference({ from: 'published', items: [hotFix], picture: null }),
  }),
]

const unexplained = planned('view/Callback', {
  status: 'skipped',
  action: 'drifted',
  reason: 'drifted',
  row: 'console-or-unfinished-publish',
  drift: true,
  version: 3,
  message:
    'view/Callback: what is live is not version 3, which was made of this content. Somebody made a change in the console, or a publish or a rollback was cut short. Which one is not known, because the checkout is shallow. Look at what is live.',
})

const held = planned('view/Disposition', {
  status: 'skipped',
  action: 'held',
  row: 'rolled-back',
  reason: 'rolled-back',
  version: 5,
  previousVersion: 5,
  baseVersion: 4,
  drift: false,
  message: `view/Disposition: a rollback left version 4 (commit ${commits.published}) and restored version 5 (commit ${commits.restored}). The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.`,
})

const rolledBack = { action: 'rollback', row: 'older-content-wanted', baseVersion: 3 } as const

/** A rollback creates nothing. */
const absent = planned('module/Old greeting', {
  status: 'skipped',
  action: 'create',
  row: null,
  reason: 'not-found',
  id: null,
  arn: null,
  version: null,
  versionArn: null,
  previousVersion: null,
  baseVersion: null,
  live: null,
  drift: null,
  message:
    'module/Old greeting: the instance has nothing of this name: it was deleted since, or it never was there. A rollback creates nothing. To create it, run this commit with mode: publish.',
})

/** What a rollback of these leaves to be said of the run. */
const leftBehind: readonly Warning[] = [
  {
    code: 'pins-left-version',
    message:
      'module/Greeting goes on with version 3 of view/Wrap-up, which this rollback leaves, because it refers to it by its number. Change the number, or roll back that definition too. Flows may do the same; this action does not read them.',
  },
]

const ageUnknown = (key: string): Entry =>
  blocked(
    key,
    'age-unknown',
    `${key}: it is not known whether commit ${commits.published} is newer than this one, because GitHub answered 503. Run it again when that can be found out, or set allow-older: true.`,
  )

const otherRepository = blocked(
  'view/Order lookup',
  'other-repository',
  `view/Order lookup: version 3 was published from commit ${commits.published}, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.`,
)

/** A report for each thing that a run can have to say; each has a golden file with its name. */
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
      planned('view/Order lookup', { metadata: true, metadataChanges }),
      planned('module/Greeting', { action: 'version' }),
      planned('module/Survey', {
        action: 'metadata',
        version: 3,
        live: true,
        metadata: true,
        metadataChanges,
      }),
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
  'live-without-version': aReport({
    entries: entriesOf(
      liveUnversioned('view/Intake'),
      planned('view/Order lookup', {
        status: 'failed',
        reason: 'access-denied',
        message: 'view/Order lookup: AWS denied connect:UpdateViewContent. Allow it in the role.',
      }),
    ),
    failures: [
      accessDenied,
      {
        ...accessDenied,
        message: 'view/Order lookup: AWS denied connect:UpdateViewContent. Allow it in the role.',
      },
    ],
  }),
  'expired-credentials': aReport({
    instance: null,
    observed: null,
    planDigest: null,
    entries: entriesOf({ ...checked('view/Order lookup'), status: 'failed', reason: 'no-credentials' }),
    failures: [
      {
        reason: 'no-credentials',
        code: 'credentials-expired',
        message:
          'DescribeInstance: the token has expired. The AWS credentials expired during the job. Run it again.',
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
  'console-edit-undone-plan': aReport({
    ...plan,
    entries: entriesOf(...unchanged.slice(1, 2), ...consoleEditUndone),
  }),
  'console-edit-undone': aReport({
    entries: entriesOf(
      ...consoleEditUndone.map((entry) => ({
        ...entry,
        status: 'published' as const,
        live: true,
        kept: 4,
        version: 5,
        versionArn: `${entry.arn}:5`,
      })),
    ),
  }),
  'unfinished-publish': aReport({
    ...plan,
    entries: entriesOf(
      planned('module/Greeting', {
        row: 'finishes-earlier-publish',
        drift: true,
        difference: aModuleDifference({ breaking: [] }),
        warnings: [
          {
            code: 'finishes-earlier-publish',
            message:
              'module/Greeting: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.',
          },
        ],
      }),
    ),
  }),
  'drift-unexplained': aReport({
    entries: entriesOf(unexplained, published('view/Order lookup')),
    failures: [
      {
        reason: 'drift-found',
        code: 'drift-unexplained',
        message:
          '1 definition is not as published last, and the cause is not known. Somebody made a change in the console, or a publish or a rollback was cut short. It was left alone. See the message of each definition for what to do.',
      },
    ],
  }),
  'drift-unexplained-plan': aReport({ ...plan, entries: entriesOf(unexplained) }),
  rollback: aReport({
    mode: 'rollback',
    modeReason: 'The input mode is "rollback".',
    entries: entriesOf(
      published('view/Wrap-up', rolledBack),
      absent,
      blocked('view/Disposition', 'archived', null),
      ...unchanged.slice(0, 1),
    ),
    warnings: leftBehind,
    failures: [
      {
        reason: 'blocked',
        code: 'blocked',
        message:
          '1 definition is blocked, so it was not rolled back. Nothing else was stopped. See the message of each definition for what to do.',
      },
    ],
  }),
  'rollback-preview': aReport({
    ...plan,
    observed: 'describe',
    modeReason:
      'The input mode is "plan" and rollback is true: this previews a rollback to the commit that is checked out.',
    notices: [],
    entries: entriesOf(planned('view/Wrap-up', rolledBack), absent, ...unchanged.slice(0, 1)),
    warnings: leftBehind,
  }),
  'on-hold': aReport({ entries: entriesOf(...unchanged.slice(0, 1), held) }),
  'age-unknown': aReport({
    entries: entriesOf(
      ageUnknown('view/Order lookup'),
      planned('module/Greeting', { status: 'skipped', reason: 'blocked' }),
    ),
    failures: [
      {
        reason: 'blocked',
        code: 'blocked',
        message:
          '1 definition is blocked, so nothing is published. See the message of each definition for what to do.',
      },
    ],
  }),
  'age-unknown-warning': aReport({
    entries: entriesOf(published('view/Order lookup')),
    warnings: [
      {
        code: 'age-unknown',
        message:
          "It is not known whether a newer commit was published before, because GitHub answered 503: view/Order lookup. If an older run published these, run the newest commit's workflow again.",
      },
    ],
  }),
  'other-repository': aReport({
    ...plan,
    entries: entriesOf(
      otherRepository,
      planned('module/Greeting'),
      blocked('view/Callback', 'superseded', null),
    ),
  }),
  'five-hundred-definitions': aReport({ entries: entriesOf(...many) }),
}
