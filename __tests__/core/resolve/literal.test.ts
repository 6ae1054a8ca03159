import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import type { ListedResource } from '../../../src/core/model/observation.js'
import type { ListedKind, NamedResource } from '../../../src/core/model/reference.js'
import { type Catalogue, indexByName } from '../../../src/core/resolve/catalogue.js'
import { kindsOfLiterals, literalProblems } from '../../../src/core/resolve/literal.js'
import { noValues } from '../../../src/core/resolve/values.js'
import { aCatalogue } from '../../support/references.js'

const instanceId = '12345678-1234-4123-8123-1234567890ab'
const instanceArn = `arn:aws:connect:eu-central-1:111122223333:instance/${instanceId}`
const id = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
const other = 'a41e8d07-63f2-4b9c-8c15-e2d70b9f5a38'
const aliasId = '6b8d3f0e-42a7-49c5-9e1f-d5c7a2081e63'
const thirdId = 'c52d7e14-8a09-4f3b-9d6e-1b7f40a8c295'
const numericAliasId = '7c9e4f1a-53b8-4ad6-8f20-e6d8b3192f74'
const at = { file: 'connect/modules/a.json', line: 7, column: 3 }

const words = {
  ...{ queue: 'queue', prompt: 'prompt', hours: 'operating-hours', flow: 'contact-flow', user: 'agent' },
  ...{ 'quick-connect': 'transfer-destination', 'routing-profile': 'routing-profile' },
  ...{ view: 'view', module: 'flow-module' },
} as const
const arnOf = (kind: keyof typeof words, of = id) => `${instanceArn}/${words[kind]}/${of}`

const named = (kind: ListedKind, name: string, of = id): NamedResource => ({
  ...{ kind, name, id: of, state: 'active' },
  arn: arnOf(kind as keyof typeof words, of),
})
const own = (kind: Kind, name: string): ListedResource => ({
  ...{ kind, name, id, awsManaged: false, archived: false },
  arn: arnOf(kind),
})
const lambda = 'arn:aws:lambda:eu-central-1:111122223333:function:lookup'

const lists = new Map<ListedKind | Kind, readonly (NamedResource | ListedResource)[]>([
  ...(['prompt', 'hours', 'user', 'quick-connect', 'routing-profile'] as const).map(
    (kind) => [kind, [named(kind, `a ${kind}`)]] as const,
  ),
  [
    'queue',
    [named('queue', 'Support @ night'), named('queue', 'Sales DE', other), named('queue', 'Wait…', thirdId)],
  ],
  ['flow', [named('flow', 'Main'), named('flow', 'Main', other)]],
  ['view', [own('view', 'Order form')]],
  ['module', [own('module', 'Greeting')]],
  ['lambda', [{ kind: 'lambda', name: 'lookup', id: null, arn: lambda, state: 'active' }]],
])

const catalogue: Catalogue = aCatalogue({
  instance: {
    id: instanceId,
    arn: instanceArn,
    alias: 'shop',
    region: 'eu-central-1',
    account: '111122223333',
    accessUrl: null,
  },
  values: {
    ...noValues,
    overrides: new Map([
      ['queue/Sales', { kind: 'queue', name: 'Sales DE', written: 'queue/Sales DE', place: at }],
    ]),
  },
  named: indexByName(lists),
  aliases: new Map([
    [
      id,
      [
        { id: aliasId, name: 'live', version: 3 },
        { id: numericAliasId, name: '7', version: 3 },
      ],
    ],
  ]),
})

const messages = (kind: string, text: string, known: Catalogue | null = catalogue) =>
  literalProblems([{ kind, text, place: at, note: '' }], instanceId, known).map(({ message }) => message)

/** What the message advises. */
const advice = (kind: string, text: string, known: Catalogue | null = catalogue) =>
  messages(kind, text, known).map((message) => message.replace(/^.*require-references is set\. /, ''))

describe('the reference that is to be written', () => {
  test.each([
    ['queue', arnOf('queue'), 'Write ${queue/Support %40 night}.'],
    ['queue', id, 'Write ${queue/Support %40 night#id}.'],
    ['queue', arnOf('queue', other), 'Write ${queue/Sales}.'],
    ['queue', arnOf('queue', thirdId), 'Write ${queue/Wait…}.'],
    // No reference names the queue of an agent.
    [
      'queue',
      `${instanceArn}/queue/agent/${id}`,
      'Write ${value/…} with a name of your choice, and this text as its value in the values file.',
    ],
    ['module', `${arnOf('module')}:3`, 'Write ${module/Greeting@3}.'],
    ['prompt', arnOf('prompt'), 'Write ${prompt/a prompt}.'],
    ['hours', arnOf('hours'), 'Write ${hours/a hours}.'],
    ['user', arnOf('user'), 'Write ${user/a user}.'],
    ['view', `${arnOf('view')}:$LATEST`, 'Write ${view/Order form}.'],
    ['view', `${arnOf('view')}:3`, 'Write ${view/Order form@3}.'],
    ['view', arnOf('view'), 'Write ${view/Order form@bare}.'],
    // No reference names a draft.
    ['view', `${arnOf('view')}:$SAVED`, `Write \${view/Order form}. It becomes ${arnOf('view')}:$LATEST.`],
    ['module', `${arnOf('module')}:$SAVED`, `Write \${module/Greeting}. It becomes ${arnOf('module')}.`],
    ['view', `${id}:$LATEST`, 'Write ${view/Order form#id}.'],
    ['module', arnOf('module'), 'Write ${module/Greeting}.'],
    ['module', `${arnOf('module')}:${aliasId}`, 'Write ${module/Greeting@live}.'],
    ['module', `${arnOf('module')}:${numericAliasId}`, 'Write ${module/Greeting@alias:7}.'],
    [
      'module',
      `${arnOf('module')}:${other}`,
      'Write ${module/Greeting@…} with the name of the alias that has this id.',
    ],
    ['module', `${id}:$LATEST`, 'Write ${module/Greeting@latest#id}.'],
    ['module', `${arnOf('module')}:$LATEST`, `Write \${module/Greeting}. It becomes ${arnOf('module')}.`],
    // The ARN says more than the place: here a quick connect's.
    ['queue', arnOf('quick-connect'), 'Write ${quick-connect/a quick-connect}.'],
    ['lambda', lambda, 'Write ${lambda/lookup}.'],
    [
      'queue',
      arnOf('queue', aliasId),
      'No resource of this kind has it in this instance. Write ${queue/…} with the name of the one that is meant.',
    ],
    [
      'lex-alias',
      'arn:aws:lex:eu-central-1:111122223333:bot-alias/A/B',
      'Write ${value/…} with a name of your choice, and this text as its value in the values file.',
    ],
  ])('of a %s for %s', (kind, text, expected) => {
    expect(advice(kind, text)).toEqual([expected])
  })

  test('of two of one name is reported with what else is to be done', () => {
    expect(advice('flow', arnOf('flow', other))).toEqual([
      expect.stringMatching(
        /^Write \$\{flow\/Main\}\. The instance has 2 of this name: .* under references in/,
      ),
    ])
  })

  test('has no name where the instance could not be asked, but for a function', () => {
    expect(advice('queue', arnOf('queue'), null)).toEqual(['Write ${queue/…} with its name.'])
    expect(advice('lambda', `${lambda}:live`, null)).toEqual(['Write ${lambda/lookup@live}.'])
  })
})

test('the message names the value, what it names, and what is asked for', () => {
  expect(
    literalProblems([{ kind: 'queue', text: id, place: at, note: ' (in a string)' }], instanceId, catalogue),
  ).toEqual([
    {
      severity: 'error',
      code: 'literal-reference',
      place: at,
      message: `"${id}" names a queue by its id, which is another one in every instance, and require-references is set. Write \${queue/Support %40 night#id}. (in a string)`,
    },
  ])
})

test('an ARN of a type that no reference names becomes a value, regardless of the name of the type', () => {
  expect(advice('queue', `${instanceArn}/constructor/${id}`)).toEqual([
    'Write ${value/…} with a name of your choice, and this text as its value in the values file.',
  ])
})

test('an ARN of another instance is none of this one', () => {
  expect(messages('queue', arnOf('queue').replace(instanceId, other))).toEqual([])
})

test('only kinds are listed whose names are not in the ARN', () => {
  expect(
    kindsOfLiterals([
      { kind: 'queue', text: arnOf('queue') },
      { kind: 'queue', text: other },
      { kind: 'flow', text: arnOf('flow') },
      { kind: 'lambda', text: lambda },
      { kind: 'task-template', text: id },
    ]),
  ).toEqual(['queue', 'flow'])
})
