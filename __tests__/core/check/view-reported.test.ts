import { expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import { checkDefinition } from '../../../src/core/check/view-definition.js'
import { readDefinition } from '../../../src/core/kinds/index.js'

const file = 'a.view.json'

/** What reading a file and checking what was read report together, each as its grade and code. */
async function reported(template: object, actions: readonly string[] | null): Promise<readonly string[]> {
  const view = actions === null ? template : { Template: template, Actions: actions }
  const { tree } = await parse.document(file, Buffer.from(JSON.stringify(view)))
  if (tree === null) throw new Error('the test wrote no JSON')
  const { definition, problems } = readDefinition('view', tree, { file, parseJson: parse.json })
  const read = problems.map(({ severity, code }) => `${severity} ${code}`)
  if (definition === null) return read
  const { findings } = checkDefinition(definition, tree, parse.json)
  return [...read, ...findings.map(({ finding }) => `${finding.certainty} ${finding.code}`)]
}

const head = { Configuration: {} }
const button = (Action: string) => ({ Type: 'Button', Props: { Action }, Content: ['Go'] })
const table = (more: object) => ({
  Type: 'Table',
  Props: { Items: '$.Rows', Columns: [{ Label: 'A', Id: 'a', Type: 'action' }], ...more },
})

test.each<[string, object, readonly string[] | null, readonly string[]]>([
  ['nothing wrong', { Head: head, Body: [button('Go')] }, ['Go'], []],
  ['no Head', { Body: [] }, [], ['error missing-member']],
  ['no Configuration in Head', { Head: { Title: 'A' }, Body: [] }, [], ['error missing-member']],
  ['null as Configuration', { Head: { Configuration: null }, Body: [] }, [], ['error wrong-type']],
  ['a member beside Body', { Head: head, Body: [], Footer: 1 }, [], ['warning unknown-member']],
  ['a member of Head', { Head: { ...head, Footer: 1 }, Body: [] }, [], ['unknown unknown-view-member']],
  ['an action that is not listed', { Head: head, Body: [button('Go')] }, [], ['warning undeclared-action']],
  [
    'an action of a Table that is not listed',
    { Head: head, Body: [table({ TableAction: 'Go' })] },
    [],
    ['warning undeclared-action'],
  ],
  [
    'a Table that names no action',
    { Head: head, Body: [table({})] },
    ['Go'],
    ['documented undeclared-action'],
  ],
  [
    'the same in a file that is a template alone',
    { Head: head, Body: [table({})] },
    null,
    ['documented undeclared-action'],
  ],
  ['a Table whose own action is listed', { Head: head, Body: [table({})] }, ['TableAction'], []],
  [
    'two Tables that name no action',
    { Head: head, Body: [table({}), table({})] },
    [],
    ['documented undeclared-action'],
  ],
])('reading and checking a view report once: %s', async (_name, template, actions, expected) => {
  expect(await reported(template, actions)).toEqual(expected)
})
