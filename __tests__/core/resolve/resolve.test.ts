import { describe, expect, test } from '@jest/globals'
import type { ListedResource, ModuleAlias } from '../../../src/core/model/observation.js'
import type { NamedResource } from '../../../src/core/model/reference.js'
import { type Catalogue, indexByName } from '../../../src/core/resolve/catalogue.js'
import { parseReferences } from '../../../src/core/resolve/grammar.js'
import { type MadeResources, resolveReference } from '../../../src/core/resolve/resolve.js'
import { noValues, type Values } from '../../../src/core/resolve/values.js'
import { anInstance } from '../../support/report.js'

const instance = anInstance.arn
const uuid = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`

const named = (
  kind: NamedResource['kind'],
  name: string,
  digit: number,
  state: NamedResource['state'] = 'active',
) =>
  ({ kind, name, id: uuid(digit), arn: `${instance}/${kind}/${uuid(digit)}`, state }) satisfies NamedResource

const own = (kind: 'view' | 'module', name: string, digit: number, more: Partial<ListedResource> = {}) => ({
  kind,
  name,
  id: uuid(digit),
  arn: `${instance}/${kind === 'view' ? 'view' : 'flow-module'}/${uuid(digit)}`,
  awsManaged: false,
  archived: false,
  ...more,
})

const lambda = (name: string, account: string, qualifier = ''): NamedResource => ({
  kind: 'lambda',
  name,
  id: null,
  arn: `arn:aws:lambda:eu-west-2:${account}:function:${name}${qualifier}`,
  state: 'active',
})

const place = { file: 'connect/values.yaml', line: 7, column: 7 }

const values: Values = {
  ...noValues,
  values: new Map([
    ['greeting', { json: 'Hello ${value/name}', place }],
    ['timeout', { json: 8, place }],
    ['hours', { json: { open: [8, 17] }, place }],
    ['flag', { json: true, place }],
    ['none', { json: null, place }],
    ['list', { json: [1], place }],
  ]),
  overrides: new Map([
    ['queue/Support', { kind: 'queue', name: 'Support DE', written: 'queue/Support DE', place }],
    ['queue/Twice', { kind: 'queue', name: uuid(6), written: `queue/${uuid(6)}`, place }],
    ['queue/Lost', { kind: 'queue', name: 'Nowhere', written: 'queue/Nowhere', place }],
  ]),
}

const catalogue: Catalogue = {
  instance: anInstance,
  values,
  named: indexByName(
    new Map<NamedResource['kind'] | 'view' | 'module', readonly (NamedResource | ListedResource)[]>([
      [
        'queue',
        [
          named('queue', 'Sales', 1),
          named('queue', 'Support DE', 2),
          named('queue', 'Twice', 5),
          named('queue', 'Twice', 6),
          named('queue', 'Both', 8),
          named('queue', 'Both', 9),
        ],
      ],
      [
        'flow',
        [
          named('flow', 'Main', 3, 'archived'),
          named('flow', 'Old', 1, 'archived'),
          named('flow', 'Old', 2, 'archived'),
        ],
      ],
      [
        'view',
        [
          own('view', 'Order', 4),
          own('view', 'Managed', 7, { awsManaged: true }),
          own('view', 'Form', 5, { archived: true }),
          own('view', 'Form', 6),
          own('view', 'Cards', 8),
          own('view', 'Cards', 9, { awsManaged: true }),
        ],
      ],
      ['module', [own('module', 'Lookup', 1)]],
      [
        'lambda',
        [
          lambda('pay', '111122223333'),
          lambda('pay', '444455556666', ':live'),
          lambda('two', '111122223333'),
          lambda('two', '444455556666'),
        ],
      ],
    ]),
  ),
  aliases: new Map<string, readonly ModuleAlias[]>([
    [
      uuid(1),
      [
        { id: 'alias-7', name: 'live', version: 3 },
        { id: 'alias-8', name: '7', version: 1 },
      ],
    ],
  ]),
  inRun: new Set(['module/New', 'view/New form', 'module/Lookup']),
  moduleAlias: 'stable',
  inRepository: new Set(['module/New', 'view/New form', 'module/Lookup', 'module/Left out']),
  createsMissing: true,
  invalid: new Set(),
}

const answer = (text: string, of: Catalogue = catalogue, made?: MadeResources) => {
  const [part] = parseReferences(text)
  if (part?.type !== 'reference') throw new Error(`${text} is no reference`)
  const found = resolveReference(part.reference, of, made)
  return found.type === 'text' ? found.text : found.type === 'fault' ? [found.reason, found.fault] : found
}

describe('a reference comes to', () => {
  test.each([
    ['${queue/Sales}', `${instance}/queue/${uuid(1)}`],
    ['${queue/Sales#id}', uuid(1)],
    ['${queue/Support}', `${instance}/queue/${uuid(2)}`],
    ['${queue/Twice}', `${instance}/queue/${uuid(6)}`],
    ['${flow/Main@latest}', `${instance}/flow/${uuid(3)}:$LATEST`],
    ['${flow/Main@4#id}', `${uuid(3)}:4`],
    ['${view/Order}', `${instance}/view/${uuid(4)}:$LATEST`],
    ['${view/Order@bare}', `${instance}/view/${uuid(4)}`],
    ['${view/Order@2#id}', `${uuid(4)}:2`],
    ['${view/Managed@1}', `${instance}/view/${uuid(7)}:1`],
    ['${view/Form}', `${instance}/view/${uuid(6)}:$LATEST`],
    ['${view/Cards}', `${instance}/view/${uuid(8)}:$LATEST`],
    ['${module/Lookup}', `${instance}/flow-module/${uuid(1)}`],
    ['${module/Lookup@latest#id}', `${uuid(1)}:$LATEST`],
    ['${module/Lookup@3}', `${instance}/flow-module/${uuid(1)}:3`],
    ['${module/Lookup@live}', `${instance}/flow-module/${uuid(1)}:alias-7`],
    ['${module/Lookup@alias:7}', `${instance}/flow-module/${uuid(1)}:alias-8`],
    ['${lambda/pay}', 'arn:aws:lambda:eu-west-2:111122223333:function:pay'],
    ['${lambda/pay@live}', 'arn:aws:lambda:eu-west-2:444455556666:function:pay:live'],
    ['${lambda/pay@3}', 'arn:aws:lambda:eu-west-2:111122223333:function:pay:3'],
    ['${instance/partition}', 'aws'],
    ['${instance/account}', '111122223333'],
    ['${value/greeting}', 'Hello ${value/name}'],
    ['${value/timeout}', '8'],
    ['${value/hours#json}', { type: 'json', json: { open: [8, 17] } }],
    ['${module/New}', { type: 'pending', target: 'module/New' }],
    ['${view/New form@2}', { type: 'pending', target: 'view/New form' }],
    ['${module/Lookup@stable}', { type: 'pending', target: 'module/Lookup' }],
  ])('%s', (text, expected) => {
    expect(answer(text)).toEqual(expected)
  })

  test.each([
    ['${queue/Sale}', 'unresolved-reference', 'Did you mean "Sales"?'],
    ['${queue/Billing}', 'unresolved-reference', 'Create a queue of this name, or name another one'],
    ['${prompt/Hello}', 'unresolved-reference', 'none of this name (prompts: 0)'],
    [`\${prompt/${uuid(1)}}`, 'unresolved-reference', 'none of this name (prompts: 0)'],
    ['${queue/sales}', 'unresolved-reference', 'Did you mean "Sales"?'],
    ['${queue/Both}', 'ambiguous-reference', `queue/Both: queue/${uuid(8)}`],
    [
      '${queue/Lost}',
      'unresolved-reference',
      'In this instance it is "queue/Nowhere" (connect/values.yaml, line 7).',
    ],
    ['${flow/Old}', 'ambiguous-reference', `/flow/${uuid(1)} (archived), `],
    ['${view/Managed}', 'unresolved-reference', 'Write it: ${view/Managed@1}.'],
    ['${module/Lookup@lives}', 'unresolved-reference', 'has no alias "lives". Did you mean "live"?'],
    ['${module/New@live}', 'unresolved-reference', 'creates the module "New", but not its alias "live"'],
    ['${module/Left out}', 'unresolved-reference', 'create module/Left out: the input only leaves it out.'],
    ['${lambda/two}', 'ambiguous-reference', '444455556666:function:two'],
    ['${lambda/refund}', 'unresolved-reference', 'Associate the function with the instance, or name it'],
    ['${lambda/pya}', 'unresolved-reference', 'Did you mean "pay"?'],
    ['${value/greting}', 'missing-value', 'Did you mean "greeting"?'],
    ['${value/flag}', 'missing-value', 'is true; expected a string or a number'],
    ['${value/none}', 'missing-value', 'is null; expected a string or a number'],
    ['${value/none#json}', 'missing-value', 'is null; expected a value other than null'],
    ['${value/list}', 'missing-value', 'is a list; expected a string or a number'],
    ['${value/hours}', 'missing-value', 'is an object; expected a string or a number'],
  ])('%s nothing: %s', (text, reason, fault) => {
    expect(answer(text)).toEqual([reason, expect.stringContaining(fault)])
  })

  test('nothing where it is the alias of an instance that has none', () => {
    const { alias } = anInstance
    expect(
      [alias, null].map((each) =>
        answer('${instance/alias}', { ...catalogue, instance: { ...anInstance, alias: each } }),
      ),
    ).toEqual([
      alias,
      [
        'unresolved-reference',
        'This instance has no alias, as far as the service says. Write the text itself, or a value.',
      ],
    ])
  })

  test.each([
    ['stable', `${instance}/flow-module/m:alias-9`],
    // The run made the module, and its alias comes next.
    [null, { type: 'pending', target: 'module/New' }],
    ['other', { type: 'pending', target: 'module/New' }],
  ])('a module that this run made and gave the alias %s', (name, expected) => {
    const alias = name === null ? null : { id: 'alias-9', name }
    const made = new Map([['module/New' as const, { id: 'm', arn: `${instance}/flow-module/m`, alias }]])
    expect(answer('${module/New@stable}', catalogue, made)).toEqual(expected)
  })

  test('nothing else, however its lists are ordered', () => {
    const lists = [named('queue', 'B', 2), named('queue', 'A', 1), named('queue', 'B', 1)]
    const orders = [lists, lists.toReversed()].map((list) => ({
      ...catalogue,
      named: indexByName(new Map([['queue' as const, list]])),
    }))
    expect(
      new Set(
        orders.map((order) =>
          JSON.stringify(['${queue/A}', '${queue/B}'].map((each) => answer(each, order))),
        ),
      ).size,
    ).toBe(1)
  })
})

test('of a definition that this run does not create says why it does not', () => {
  const notCreated = (more: Partial<Catalogue>) => answer('${module/Left out}', { ...catalogue, ...more })
  const what = 'The instance does not have it yet, and this run does not create module/Left out:'
  expect([
    notCreated({ createsMissing: false }),
    notCreated({ invalid: new Set(['module/Left out']) }),
  ]).toEqual([
    [
      'unresolved-reference',
      `${what} it creates nothing, being a rollback or a run with create-missing: false. Publish module/Left out first.`,
    ],
    ['unresolved-reference', `${what} its file is not valid. Correct that file.`],
  ])
})

test.each<[string, string | null, string]>([
  ['${module/Lookup@production}', null, 'Create it, or set the input module-alias.'],
  [
    '${module/Lookup@production}',
    'stable',
    'Create it, or refer to the alias that the input module-alias names, "stable".',
  ],
  [
    '${module/Hidden@production}',
    null,
    'Create it, or set the input module-alias in a run that publishes module/Hidden.',
  ],
  [
    '${module/Hidden@production}',
    'stable',
    'Create it, or refer to the alias that the input module-alias names, "stable".',
  ],
  [
    '${module/Hidden@stable}',
    'stable',
    'This run does not publish module/Hidden, which would get the alias: the input only leaves it out. Add it there, or publish it first.',
  ],
  ['${module/Hidden@lives}', 'stable', 'Did you mean "live"?'],
  [
    '${module/Hidden@live2}',
    'live2',
    'This run does not publish module/Hidden, which would get the alias: the input only leaves it out. Add it there, or publish it first.',
  ],
  [
    '${module/Broken@stable}',
    'stable',
    'This run does not publish module/Broken, which would get the alias: its file is not valid. Correct that file.',
  ],
  [
    '${module/Broken@stable}',
    null,
    'Create it, or set the input module-alias in a run that publishes module/Broken.',
  ],
  [
    '${module/Foreign@stable}',
    'stable',
    'Create it: the input module-alias is for the modules of this repository.',
  ],
  ['${module/Foreign@production}', 'stable', 'Create it.'],
  ['${module/Foreign@production}', null, 'Create it.'],
])('an alias that is not there: %s, with module-alias %s', (text, moduleAlias, advice) => {
  const modules = ['Lookup', 'Hidden', 'Broken', 'Foreign'].map((name, at) => own('module', name, at + 1))
  const [, name, alias] = /module\/(\w+)@(\w+)/.exec(text) ?? []
  const there = {
    ...catalogue,
    named: indexByName(new Map([['module' as const, modules]])),
    aliases: new Map([[uuid(2), [{ id: 'alias-7', name: 'live', version: 3 }]]]),
    inRun: new Set(['module/Lookup' as const]),
    inRepository: new Set(['module/Lookup', 'module/Hidden', 'module/Broken']),
    invalid: new Set(['module/Broken']),
    moduleAlias,
  }
  expect(answer(text, there)).toEqual([
    'unresolved-reference',
    `The module "${name}" has no alias "${alias}". ${advice}`,
  ])
})
