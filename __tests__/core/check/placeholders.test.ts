// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other tools are written so
import { describe, expect, test } from '@jest/globals'
import { actionRows } from '../../../src/core/check/data/flow-language.js'
import { checkFlow } from '../../../src/core/check/flow.js'
import { checkContent as checkModule } from '../../../src/core/check/module-definition.js'
import { checkText } from '../../../src/core/check/rules/text.js'
import { checkTexts } from '../../../src/core/check/texts.js'
import { checkContent as checkView } from '../../../src/core/check/view-definition.js'
import type { Json } from '../../../src/core/model/definition.js'
import { type ActionJson, flowOf, leastAction, setAt } from '../../support/flow-actions.js'

const uuid = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
const arn = `arn:aws:connect:eu-central-1:111122223333:instance/${uuid}`

/** As tools write what they replace. */
const forms = [
  ['gitlab-cicd-terraform', '${Q:Sales:Q}'],
  ['Terraform', '${queue_sales_arn}'],
  ['flow-as-code', '${cdref:queue:sales}'],
  ['GitHub', '${{ vars.QUEUE }}'],
  ['Mustache', '{{queueArn}}'],
  ['angle brackets', '<QUEUE_ARN>'],
  ['percent signs', '%QUEUE_ARN%'],
  ['percent signs around a name that begins with hex digits', '%CallbackLambdaArn%'],
  ['doubled angle brackets', '<<queueArn>>'],
  ['a word', 'QUEUE_PLACEHOLDER'],
] as const

const codeOf = (text: string, kind: string | null) => checkText(text, kind)?.code ?? null

describe('a placeholder', () => {
  test.each(forms)('of %s is an error where a resource is named', (_name, text) => {
    expect([codeOf(text, 'queue'), codeOf(`${arn}/queue/${text}`, 'queue')]).toEqual([
      'unresolved-placeholder',
      'unresolved-placeholder',
    ])
  })

  test.each([
    ['an ARN', `Calls go to ${arn}/queue/\${QUEUE} now`],
    ['an ARN whose partition it is', 'arn:${Partition}:connect:eu-central-1:111122223333:instance/x'],
    ['an ARN with a word', 'arn:aws:lambda:eu-central-1:<ACCOUNT>:function:hello'],
    [
      'an ARN with a name that begins with hex digits',
      'arn:aws:lambda:eu-central-1:%AccountId%:function:greet',
    ],
    ['a URL', 'https://{{host}}/form'],
    ['a URL with a name that begins with hex digits', 'https://example.com/%AccountId%/form'],
    ['a URL with percent codes', 'https://example.com/%C3%A4/%HOST_NAME%'],
    ['an S3 URI', 's3://recordings-${stage}/hello.wav'],
  ])('is an error in %s anywhere', (_name, text) => {
    expect(codeOf(text, null)).toBe('unresolved-placeholder')
  })

  test.each([
    ['elsewhere, where it has a dollar', 'Welcome to ${COMPANY}', 'foreign-placeholder'],
    ['in a URL within prose', 'See https://example.com/${page} for more', 'foreign-placeholder'],
    ['where a phone number, a voice or another value is written', '${PHONE}', 'foreign-placeholder'],
  ])('%s is a warning', (_name, text, code) => {
    expect([codeOf(text, null), codeOf(text, 'phone-number-value')]).toEqual([code, code])
  })
})

describe('no placeholder', () => {
  test.each([
    [
      'run-time text',
      'Your balance is $.External.balance; 100% of ${ and {{ are only signs, <speak>Hi</speak>',
    ],
    ['a template in a prompt', 'Hello {{customer.name}}'],
    ['SSML', '<speak>Hi <break time="1s"/></speak>'],
    ['a percentage', '5% to 10% off'],
    ['a URL', 'https://example.com/a%20b?q=%C3%A4%2F'],
    ['a URL with hex letters', 'https://example.com/%ABCD%20'],
    ['an S3 URI', 's3://bucket/prompts/hello.wav'],
    ['an ARN of an object whose name has percent codes', 'arn:aws:s3:::recordings/%C3%A4%20b.wav'],
    ['an ARN', `${arn}/queue/${uuid}`],
    ['an empty text', ''],
  ])('%s', (_name, text) => {
    expect(codeOf(text, null)).toBeNull()
  })

  test.each([
    ...['cards', 'form', 'detail', 'confirmation', 'after-contact-work', 'form:1', 'list:$LATEST'].map(
      (id) => ['view', id] as const,
    ),
    ...['queue', 'flow', 'module', 'lambda', 'user', 'prompt', 'hours', 'case-template', 'view'].flatMap(
      (kind) =>
        [
          uuid,
          `${uuid}:$LATEST`,
          `${uuid}:3`,
          `${arn}/x/${uuid}`,
          '$.Attributes.id',
          "$['External']['id']",
        ].map((text) => [kind, text] as const),
    ),
    ['phone-number', '+4930123456'],
    ['polly-voice-value', 'Joanna'],
    ['phone-number-value', '+4930123456'],
    ['s3-uri', 's3://bucket/hello.wav'],
    ['email-address-value', 'desk@example.com'],
  ] as const)('and no wrong reference: %s %s', (kind, text) => {
    expect(codeOf(text, kind)).toBeNull()
  })
})

test('a name where the service wants an id or an ARN is a warning', () => {
  expect(['Sales', 'Basic Queue', '0'].map((text) => codeOf(text, 'queue'))).toEqual(
    Array.from({ length: 3 }, () => 'invalid-reference'),
  )
})

test.each([
  'arn:aws:connect:us-east-1:ACCOUNT_ID:instance/INSTANCE_ID/queue/QUEUE_ID',
  'arn:aws:connect:REGION:111122223333:instance/INSTANCE_ID/queue/QUEUE_ID',
  `${arn}/queue/QUEUE_ID`,
  'arn:aws:connect:us-east-1:xxxxxxxxxxxx:instance/x/queue/y',
  'arn:aws:lambda:us-east-1:1234:function:lookup',
  'arn:aws:connect:us-east-1:111122223333:',
  'arn:',
  'arn:x',
])('the pattern of an ARN, which nobody filled in, is a warning: %s', (text) => {
  expect(codeOf(text, 'queue')).toBe('invalid-reference')
})

test.each([
  'arn:aws:lex:us-east-1:111122223333:bot-alias/ABCDEFGHIJ/TSTALIASID',
  'arn:aws-us-gov:lambda:us-gov-west-1:111122223333:function:LOOKUP:LIVE',
  'arn:aws:connect:eu-central-1:aws:view/form:1',
  'arn:aws:s3:::calls/GREETING.wav',
])('an ARN is none, also with capital letters: %s', (text) => {
  expect(codeOf(text, 'lambda')).toBeNull()
})

const positions = Object.entries(actionRows).flatMap(([type, { parameters }]) =>
  parameters
    .filter(({ ref }) => ref !== undefined && !ref.endsWith('-value') && ref !== 's3-uri')
    .map(({ path, kind }) => [type, kind === 'map' ? `${path}.*` : path] as const),
)

test('100,000 underscores are read in one pass', () => {
  expect(codeOf(`%a${'_'.repeat(100_000)}`, 'queue')).toBe('invalid-reference')
  expect(codeOf(`%a${'_'.repeat(100_000)}%`, 'queue')).toBe('unresolved-placeholder')
})

describe('beside a reference of ours', () => {
  test.each([
    ['queue', '${instance/arn}/queue/${QUEUE_ID}', 'unresolved-placeholder'],
    ['queue', '${instance/arn}/queue/{{queueId}}', 'unresolved-placeholder'],
    [null, '${instance/arn}/queue/${QUEUE_ID}', 'unresolved-placeholder'],
    [null, 'arn:${instance/partition}:s3:::calls-${BUCKET}', 'unresolved-placeholder'],
    [null, 'https://${value/host}/${PATH}', 'unresolved-placeholder'],
    [null, '${value/greeting} ${NAME}', 'foreign-placeholder'],
    [null, '${queue/Support} or ${NAME}', 'foreign-placeholder'],
    ['queue', '${instance/arn}/queue/${value/queue-id}', null],
    ['queue', '${queue/Support}', null],
    ['queue', '${queue/<Support>}', null],
    [null, 'write $${value/x} for ${value/x}', null],
  ] as const)('%s: %s', (kind, text, code) => {
    expect(codeOf(text, kind)).toBe(code)
  })
})

describe('is found in each reference position', () => {
  test.each(positions)('%s %s', (type, path) => {
    const action: ActionJson = structuredClone(leastAction(type))
    setAt(action.Parameters!, path, '{{arn}}')
    const found = checkFlow(flowOf(action) as Json, null).filter(
      ({ code }) => code === 'unresolved-placeholder',
    )
    expect(
      found.map(({ type: at, certainty, path: { members } }) => [at, certainty, members.slice(0, 3)]),
    ).toEqual([[type, 'proven', ['Actions', 0, 'Parameters']]])
  })
})

describe('is found elsewhere in a definition', () => {
  test("in a condition's operand, in Settings, in a view; never in Metadata", () => {
    const operand = leastAction('Compare')
    const conditions = [{ NextAction: 'end', Condition: { Operator: 'Equals', Operands: ['${NAME}'] } }]
    const flow = flowOf({ ...operand, Transitions: { ...operand.Transitions, Conditions: conditions } })
    const content = {
      ...flow,
      Metadata: { note: '${META}' },
      Settings: { InputParameters: ['${INNER}'], OutputParameters: [], Transitions: [] },
    }
    const found = checkFlow(content, {
      transitions: { results: [{ name: 'x', description: '${OUTER}' }] },
    })
    expect(found.map(({ path: { root, members } }) => [root, ...members])).toEqual([
      ['Content', 'Actions', 0, 'Transitions', 'Conditions', 0, 'Condition', 'Operands', 0],
      ['Content', 'Settings', 'InputParameters', 0],
      ['Settings', 'transitions', 'results', 0, 'description'],
    ])
  })

  test('in a view, with the place', () => {
    const template = JSON.stringify({
      Head: {},
      Body: [{ Content: ['Go to https://x/${y}', '{{runtime}}'], Url: 'https://${host}/' }],
    })
    const found = checkView({ kind: 'view', template, actions: [] }) ?? []
    const placeholders = found.filter(({ code }) => code.endsWith('placeholder'))
    expect(placeholders.map(({ code, path }) => [code, path])).toEqual([
      ['foreign-placeholder', { root: 'Template', members: ['Body', 0, 'Content', 0] }],
      ['unresolved-placeholder', { root: 'Template', members: ['Body', 0, 'Url'] }],
    ])
  })
})

test('what the service answered and is no JSON is not checked', () => {
  expect([
    checkView({ kind: 'view', template: 'no', actions: [] }),
    checkModule({ kind: 'module', content: 'no', settings: null }),
    checkModule({ kind: 'module', content: '{}', settings: 'no' }),
  ]).toEqual([null, null, null])
})

test('a reference that cannot be read, which is reported otherwise, hides no placeholder after it', () => {
  expect([codeOf('${queue/} to {{name}}', 'queue'), codeOf('${queue/} to', null)]).toEqual([
    'unresolved-placeholder',
    null,
  ])
})

test('a JSONPath of a view has no placeholder', () => {
  const texts = ["$.Calls['arn:aws:<NAME>']", 'arn:aws:connect:{{region}}:111122223333:instance/x']
  expect(checkTexts('Template', texts, []).map(({ path }) => path.members)).toEqual([[1]])
})
