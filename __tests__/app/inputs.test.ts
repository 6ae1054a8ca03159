import { describe, expect, test } from '@jest/globals'
import { type Inputs, inputNames, readInputs } from '../../src/inputs/index.js'

const id = '7f1d6a52-3b0c-4e8f-9a27-c5d4e6b81f03'
const arn = `arn:aws:connect:eu-central-1:123456789012:instance/${id}`
const digest = '5f2b8c0e9d1a47b6830c2e5f7a9d4b1c6e3f80275f2b8c0e9d1a47b6830c2e5f'

type With = Readonly<Record<string, string>>

/** Inputs as a workflow names them; names in capitals are variables of the environment. */
function read(given: With) {
  const named = Object.entries(given).map(([name, value]) => [
    /^[A-Z_]+$/.test(name) ? name : `INPUT_${name.toUpperCase()}`,
    value,
  ])
  return readInputs(Object.fromEntries(named))
}

function valid(given: With): Inputs {
  const answer = read({ 'instance-id': arn, ...given })
  if (!answer.ok) throw new Error(answer.problems.map((each) => each.message).join('\n'))
  return answer.inputs
}

/** The problems as `input: code: message`. */
function problems(given: With): readonly string[] {
  const answer = read(given)
  return answer.ok ? [] : answer.problems.map((each) => `${each.input}: ${each.code}: ${each.message}`)
}

const defaults: Inputs = {
  instance: { id, arn: { text: arn, partition: 'aws', region: 'eu-central-1', account: '123456789012' } },
  region: 'eu-central-1',
  mode: 'auto',
  rollback: false,
  views: { patterns: ['connect/views/**/*.{json,yaml,yml}'], given: false },
  modules: { patterns: ['connect/modules/**/*.{json,yaml,yml}'], given: false },
  values: { patterns: ['connect/values.{yaml,yml,json}'], given: false },
  requireReferences: false,
  workingDirectory: '.',
  only: null,
  versionLabel: null,
  createMissing: true,
  overwriteDrafts: { kind: 'none' },
  overwriteDrift: false,
  failOnDrift: false,
  failOnChanges: false,
  failOnBreaking: false,
  breakingLabel: 'connect: breaking ok',
  contentCheck: 'plan',
  allowOlder: false,
  moduleAlias: null,
  expectedPlanDigest: null,
  requireReviewedPlan: false,
  requirePublishedOn: [],
  comment: 'on-change',
  commentKey: id,
  commentArns: true,
  pullRequest: null,
  releaseNotes: false,
  pageUrl: null,
  jobSummary: true,
  githubToken: null,
  allowedAccountIds: [],
  observe: 'auto',
  requestsPerSecond: 2,
  timeoutSeconds: 900,
}

describe('defaults', () => {
  test('are what the contract says', () => {
    expect(valid({})).toEqual(defaults)
  })

  test('replace blank values too', () => {
    const blank = Object.fromEntries(inputNames.map((name) => [name, ' \n\t']))
    expect(valid({ ...blank, 'instance-id': arn })).toEqual(defaults)
  })

  test('are for all inputs that are known, and no other is read', () => {
    const wanted = new Set<string>()
    const env = new Proxy<NodeJS.ProcessEnv>({}, { get: (_, name) => void wanted.add(String(name)) })
    readInputs(env)
    const variables = inputNames.map((name) => `INPUT_${name.toUpperCase()}`)
    expect([...wanted].toSorted()).toEqual([...variables, 'AWS_REGION', 'AWS_DEFAULT_REGION'].toSorted())
  })
})

describe('a good value', () => {
  test.each<[string, With, Partial<Inputs>]>([
    ['white space around it', { mode: '  plan \n' }, { mode: 'plan' }],
    ['mode', { mode: 'publish' }, { mode: 'publish' }],
    ['mode rollback', { mode: 'rollback', rollback: 'false' }, { mode: 'rollback' }],
    ['a preview of a rollback', { mode: 'plan', rollback: 'true' }, { mode: 'plan', rollback: true }],
    ['module-alias', { 'module-alias': '$live_v2-b' }, { moduleAlias: '$live_v2-b' }],
    ['a long module-alias', { 'module-alias': 'a'.repeat(100) }, { moduleAlias: 'a'.repeat(100) }],
    [
      'patterns with exclusion, blank lines and carriage returns',
      { views: 'a/**/*.json\r\n\n  !a/old/**\n! a/older/**\nb.yaml' },
      { views: { patterns: ['a/**/*.json', '!a/old/**', '!a/older/**', 'b.yaml'], given: true } },
    ],
    [
      'a pattern with braces',
      { modules: '*.{json,yml}' },
      { modules: { patterns: ['*.{json,yml}'], given: true } },
    ],
    [
      'working-directory',
      { 'working-directory': './teams//emea/../apac/' },
      { workingDirectory: 'teams/apac' },
    ],
    ['working-directory: the workspace', { 'working-directory': 'a/..' }, { workingDirectory: '.' }],
    ['a folder that begins with two dots', { 'working-directory': '..a' }, { workingDirectory: '..a' }],
    ['only', { only: 'view/Agent *\n!view/Agent old' }, { only: ['view/Agent *', '!view/Agent old'] }],
    ['only: a kind of either', { only: '*/Greeting' }, { only: ['*/Greeting'] }],
    ['only: a name with slash and brackets', { only: 'view/a/b (c)' }, { only: ['view/a/b (c)'] }],
    ['only: exclusions alone', { only: '!module/Old' }, { only: ['!module/Old'] }],
    ['only: anything', { only: '**' }, { only: ['**'] }],
    ['version-label', { 'version-label': 'Release 7' }, { versionLabel: 'Release 7' }],
    ['false', { 'create-missing': 'false' }, { createMissing: false }],
    ['False', { 'comment-arns': 'False' }, { commentArns: false }],
    ['FALSE', { 'job-summary': 'FALSE' }, { jobSummary: false }],
    [
      'page-url, as a browser writes it',
      { 'page-url': ' HTTPS://Reviews.Example.com:443/a b'.replace(' b', '%20b/42?x=(1)#top') },
      { pageUrl: 'https://reviews.example.com/a%20b/42?x=(1)#top' },
    ],
    [
      'the longest page-url',
      { 'page-url': `https://example.com/${'a'.repeat(1_980)}` },
      { pageUrl: `https://example.com/${'a'.repeat(1_980)}` },
    ],
    ['release notes', { 'release-notes': 'true' }, { releaseNotes: true }],
    ['true', { 'overwrite-drift': 'true' }, { overwriteDrift: true }],
    ['True', { 'fail-on-drift': 'True' }, { failOnDrift: true }],
    ['TRUE', { 'fail-on-changes': 'TRUE' }, { failOnChanges: true }],
    ['fail-on-breaking', { 'fail-on-breaking': 'true' }, { failOnBreaking: true }],
    ['content-check', { 'content-check': 'warn' }, { contentCheck: 'warn' }],
    ['breaking-label', { 'breaking-label': ' Breaking: agreed ' }, { breakingLabel: 'Breaking: agreed' }],
    ['allow-older', { 'allow-older': 'true' }, { allowOlder: true }],
    ['overwrite-drafts: all', { 'overwrite-drafts': 'true' }, { overwriteDrafts: { kind: 'all' } }],
    ['overwrite-drafts: none', { 'overwrite-drafts': 'false' }, { overwriteDrafts: { kind: 'none' } }],
    [
      'overwrite-drafts: patterns',
      { 'overwrite-drafts': 'view/A*' },
      { overwriteDrafts: { kind: 'patterns', patterns: ['view/A*'] } },
    ],
    [
      'expected-plan-digest',
      { 'expected-plan-digest': digest.toUpperCase() },
      { expectedPlanDigest: digest },
    ],
    ['require-references', { 'require-references': 'true' }, { requireReferences: true }],
    ['require-reviewed-plan', { 'require-reviewed-plan': 'true' }, { requireReviewedPlan: true }],
    ['comment', { comment: 'never' }, { comment: 'never' }],
    ['comment-key', { 'comment-key': 'Emea – prod' }, { commentKey: 'Emea – prod' }],
    ['pull-request', { 'pull-request': '42' }, { pullRequest: 42 }],
    ['github-token', { 'github-token': 'a token' }, { githubToken: 'a token' }],
    [
      'allowed-account-ids by lines, commas and blanks, one twice',
      { 'allowed-account-ids': '123456789012,000000000001\n 123456789012  210987654321,' },
      { allowedAccountIds: ['123456789012', '000000000001', '210987654321'] },
    ],
    ['observe', { observe: 'search' }, { observe: 'search' }],
    ['observe: versions', { observe: 'versions' }, { observe: 'versions' }],
    [
      'require-published-on: a path per line',
      { 'require-published-on': '/tmp/a b/report.json\r\n\n  reports/b.json\n/tmp/a b/report.json' },
      { requirePublishedOn: ['/tmp/a b/report.json', 'reports/b.json'] },
    ],
    [
      'require-published-on: paths after a hyphen each',
      { 'require-published-on': '- /tmp/a.json\n  -   b-c.json' },
      { requirePublishedOn: ['/tmp/a.json', 'b-c.json'] },
    ],
    ['requests-per-second', { 'requests-per-second': '0.5' }, { requestsPerSecond: 0.5 }],
    ['the most requests-per-second', { 'requests-per-second': '100' }, { requestsPerSecond: 100 }],
    ['timeout-seconds', { 'timeout-seconds': '21600' }, { timeoutSeconds: 21_600 }],
  ])('%s', (_name, given, expected) => {
    expect(valid(given)).toEqual({ ...defaults, ...expected })
  })
})

describe('the instance and its Region', () => {
  const other = 'arn:aws-us-gov:connect:us-gov-west-1:210987654321:instance/'
  const parsed = {
    text: `${other}${id}`,
    partition: 'aws-us-gov',
    region: 'us-gov-west-1',
    account: '210987654321',
  }

  test.each<[string, With, Partial<Inputs>]>([
    [
      'an id, the Region given',
      { 'instance-id': id, 'aws-region': 'us-east-1' },
      { instance: { id, arn: null }, region: 'us-east-1' },
    ],
    [
      'an id in capitals',
      { 'instance-id': id.toUpperCase(), AWS_REGION: 'us-east-1' },
      { instance: { id, arn: null }, region: 'us-east-1' },
    ],
    [
      'an ARN of GovCloud',
      { 'instance-id': `${other}${id}` },
      { instance: { id, arn: parsed }, region: 'us-gov-west-1' },
    ],
    ['the ARN before the environment', { AWS_REGION: 'us-east-1' }, {}],
    ['the ARN and the same Region', { 'aws-region': 'eu-central-1' }, {}],
    [
      'AWS_REGION',
      { 'instance-id': id, AWS_REGION: 'us-west-2', AWS_DEFAULT_REGION: 'us-east-1' },
      { instance: { id, arn: null }, region: 'us-west-2' },
    ],
    [
      'AWS_DEFAULT_REGION',
      { 'instance-id': id, AWS_REGION: '', AWS_DEFAULT_REGION: 'us-east-1' },
      { instance: { id, arn: null }, region: 'us-east-1' },
    ],
    [
      'the account among those allowed',
      { 'allowed-account-ids': '210987654321 123456789012' },
      { allowedAccountIds: ['210987654321', '123456789012'] },
    ],
  ])('%s', (_name, given, expected) => {
    expect(valid(given)).toEqual({ ...defaults, ...expected })
  })
})

test.each([
  ['is taken where nothing else names one', 'us-east-1', { ok: true, inputs: { region: 'us-east-1' } }],
  [
    'is named where it is none',
    'eu-centrel-1',
    {
      ok: false,
      problems: [
        {
          message:
            'The input aws-region is blank, and the region of the AWS profile is "eu-centrel-1"; expected the code of an AWS Region such as eu-central-1 (did you mean "eu-central-1"?).',
        },
      ],
    },
  ],
])("the profile's Region %s", (_name, profileRegion, expected) => {
  expect(readInputs({ 'INPUT_INSTANCE-ID': id }, profileRegion)).toMatchObject(expected)
})

describe('a bad value', () => {
  test.each<[string, With, string]>([
    [
      'no instance-id',
      { 'instance-id': '', AWS_REGION: 'us-east-1' },
      'instance-id: missing-input: The input instance-id is required; give the id or the ARN of the Amazon Connect instance.',
    ],
    [
      'an enum mistyped',
      { mode: 'publsh' },
      'mode: invalid-input: The input mode is "publsh"; expected one of auto, plan, publish, rollback, comment (did you mean "publish"?).',
    ],
    [
      'an enum in capitals',
      { comment: 'Always' },
      'comment: invalid-input: The input comment is "Always"; expected one of always, on-change, on-failure, never (did you mean "always"?).',
    ],
    [
      'an enum nothing is near to',
      { observe: 'both' },
      'observe: invalid-input: The input observe is "both"; expected one of auto, describe, search, versions.',
    ],
    [
      'a path that is empty after its hyphen',
      { 'require-published-on': '- /tmp/a.json\n-' },
      'require-published-on: invalid-input: The input require-published-on is "- /tmp/a.json\\n-"; expected a path after each "-"; it is empty where a step has another id or was skipped.',
    ],
    [
      'a Boolean mistyped',
      { 'create-missing': 'flase' },
      'create-missing: invalid-input: The input create-missing is "flase"; expected true or false (did you mean "false"?).',
    ],
    [
      'yes for a Boolean',
      { 'allow-older': 'yes' },
      'allow-older: invalid-input: The input allow-older is "yes"; expected true or false.',
    ],
    [
      'a number in words',
      { 'timeout-seconds': 'ten' },
      'timeout-seconds: invalid-input: The input timeout-seconds is "ten"; expected a whole number of seconds from 1 to 21600.',
    ],
    [
      'a preview of a rollback without a mode',
      { rollback: 'true' },
      'rollback: contradicting-inputs: The input rollback is true, but mode is "auto"; only a plan previews a rollback: set mode: plan.',
    ],
    [
      'a preview of a rollback that would go back',
      { rollback: 'True', mode: 'rollback' },
      'rollback: contradicting-inputs: The input rollback is true, but mode is "rollback"; only a plan previews a rollback: leave rollback out to go back, or set mode: plan to preview it.',
    ],
    [
      'text that a reader would not see as it is',
      { mode: 'pl\u202ean\u0007' },
      String.raw`mode: invalid-input: The input mode is "pl\u202ean\u0007"; expected one of auto, plan, publish, rollback, comment (did you mean "plan"?).`,
    ],
    [
      'a line of account ids',
      { 'allowed-account-ids': '123456789012\n1234' },
      'allowed-account-ids: invalid-input: The input allowed-account-ids is "1234"; expected AWS account ids of 12 digits each, one per line or separated by commas (in quotes).',
    ],
    [
      'only without kind',
      { only: 'Greeting' },
      'only: invalid-input: The input only is "Greeting"; expected a pattern over keys such as view/<name> or module/<name>, in which * is any run of characters (did you mean "*/Greeting"?).',
    ],
    [
      'only with a mistyped kind',
      { only: 'veiw/Greeting' },
      'only: invalid-input: The input only is "veiw/Greeting"; expected a pattern over keys such as view/<name> or module/<name>, in which * is any run of characters (did you mean "view/Greeting"?).',
    ],
    [
      'overwrite-drafts mistyped',
      { 'overwrite-drafts': 'ture' },
      'overwrite-drafts: invalid-input: The input overwrite-drafts is "ture"; expected true or false, or patterns over keys such as view/<name> (did you mean "true"?).',
    ],
    [
      'exclusions alone',
      { views: '!a/**' },
      'views: invalid-input: The input views is "!a/**"; expected at least one pattern that does not begin with "!", to exclude from.',
    ],
    [
      "another Region than the ARN's",
      { 'aws-region': 'us-east-1' },
      'instance-id: contradicting-inputs: The input instance-id is an ARN of the Region eu-central-1, but aws-region is "us-east-1"; correct one or leave aws-region out.',
    ],
    [
      "another account than the ARN's",
      { 'allowed-account-ids': '210987654321' },
      'instance-id: contradicting-inputs: The input instance-id is an ARN of the account 123456789012, which allowed-account-ids lacks; correct one of them.',
    ],
    [
      'a Region of another form',
      { 'aws-region': 'Frankfurt' },
      'aws-region: invalid-input: The input aws-region is "Frankfurt"; expected the code of an AWS Region such as eu-central-1.',
    ],
    [
      'a Region of another form in the environment',
      { 'instance-id': id, AWS_REGION: 'eu' },
      'aws-region: invalid-input: The input aws-region is blank, and AWS_REGION is "eu"; expected the code of an AWS Region such as eu-central-1.',
    ],
    [
      'no Region at all',
      { 'instance-id': id },
      'aws-region: missing-region: The input aws-region is blank, instance-id is no ARN, and neither AWS_REGION, AWS_DEFAULT_REGION nor the AWS profile names one; give aws-region, or the ARN as instance-id, or run aws-actions/configure-aws-credentials before this step.',
    ],
    [
      'a value of many lines',
      { mode: `plan\n${'x'.repeat(100)}` },
      `mode: invalid-input: The input mode is "plan\\n${'x'.repeat(75)}…"; expected one of auto, plan, publish, rollback, comment.`,
    ],
  ])('%s is reported', (_name, given, expected) => {
    expect(problems({ 'instance-id': arn, ...given })).toEqual([expected])
  })

  test.each<[string, readonly string[]]>([
    [
      'instance-id',
      [
        'my-contact-centre',
        'https://my-contact-centre.my.connect.aws',
        `${id}0`,
        `${arn}/view/${id}`,
        arn.replace(':connect:', ':lambda:'),
        arn.replace('aws:', 'azure:'),
        arn.replace('123456789012', '1234'),
        arn.replace('eu-central-1', 'eu'),
        arn.replace(id, 'main'),
      ],
    ],
    ['aws-region', ['eu-central', 'eu_central_1', 'eu-central-1a', 'EU-CENTRAL-1']],
    [
      'views',
      [
        '/abs/*.json',
        'C:/x/*.json',
        'a/../../b',
        '..',
        'a\\b.json',
        '!!a',
        '!',
        'a/*.{json,yaml',
        'a/[b.json',
        'good\n/bad',
      ],
    ],
    ['modules', ['../*.json']],
    ['working-directory', ['/connect', '..', '../other', 'a/../../b', 'C:/x', 'a\\b']],
    ['only', ['views/A', '{view,module', 'View/A', 'view']],
    ['overwrite-drafts', ['all', 'yes', '/']],
    ['expected-plan-digest', ['abc', digest.slice(1), `${digest}0`, `${digest.slice(1)}g`]],
    ['comment-key', ['a\nb', 'x'.repeat(101), 'a\u0007b']],
    ['pull-request', ['0', '-1', '1.5', '#42', '1e3', '0x10', '9007199254740993']],
    ['allowed-account-ids', ['12345678901', '1234567890123', '1.23456789012e11', ',', 'arn']],
    ['requests-per-second', ['0', '-1', '0.05', '101', 'NaN', 'Infinity', '1e1', '.5', '2 ,5']],
    ['timeout-seconds', ['0', '21601', '1.5', '15m', '-900', '0x10']],
    ['mode', ['PLAN', 'dry-run', 'plan publish']],
  ])('%s refuses each of %j', (input, values) => {
    const reported = values.map((value) =>
      problems({ 'instance-id': arn, AWS_REGION: 'eu-central-1', [input]: value }),
    )
    expect(reported).toEqual(values.map(() => [expect.stringMatching(`^${input}: invalid-input: `)]))
  })

  test('is reported for every input at once', () => {
    const given = {
      mode: 'x',
      views: '/a',
      comment: 'y',
      'timeout-seconds': 'z',
      'require-references': 'maybe',
    }
    expect(problems(given).map((each) => each.replace(/: The input.*/, ''))).toEqual([
      'instance-id: missing-input',
      'aws-region: missing-region',
      'mode: invalid-input',
      'views: invalid-input',
      'require-references: invalid-input',
      'comment: invalid-input',
      'timeout-seconds: invalid-input',
    ])
  })
})

describe('the code of a Region', () => {
  const id = '0f0e0d0c-1111-4222-8333-123456789012'
  const read = (code: string) => {
    const found = readInputs({ 'INPUT_INSTANCE-ID': id, 'INPUT_AWS-REGION': code })
    return found.ok ? found.inputs.region : found.problems.map(({ message }) => message).join()
  }

  test.each([
    ['eu-centrl-1', 'eu-central-1'],
    ['us-esat-1', 'us-east-1'],
    ['ue-west-2', 'eu-west-2'],
    ['ap-southest-2', 'ap-southeast-2'],
    ['us-gov-wst-1', 'us-gov-west-1'],
  ])('%s is a typing error', (code, meant) => {
    expect(read(code)).toBe(
      `The input aws-region is "${code}"; expected the code of an AWS Region such as eu-central-1 (did you mean "${meant}"?).`,
    )
  })

  test.each([
    'eu-central-1',
    'us-gov-east-1',
    'us-iso-west-1',
    'ap-southeast-7',
    'mx-central-1',
    'eu-west-9',
    'nz-arctic-1',
    'eusc-de-east-1',
    'us-isob-east-1',
  ])('%s is one, known or new', (code) => {
    expect(read(code)).toBe(code)
  })

  test.each([
    ['aws-cn', 'cn-north-1'],
    ['aws-iso-b', 'us-isob-east-1'],
    ['aws-eusc', 'eusc-de-east-1'],
  ])('an ARN of the partition %s, known or new, names it', (partition, region) => {
    const text = `arn:${partition}:connect:${region}:210987654321:instance/${id}`
    const found = readInputs({ 'INPUT_INSTANCE-ID': text })
    expect(found.ok && found.inputs.instance.arn).toEqual({
      text,
      partition,
      region,
      account: '210987654321',
    })
  })
})
