import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { operations } from '../../src/adapters/connect/operations.js'
import { blocks, table } from '../support/documents.js'

interface Statement {
  readonly Sid?: string
  readonly Action: string | readonly string[]
  readonly Resource?: readonly string[]
}

const document = await readFile('docs/permissions.md', 'utf8')
const statements: readonly Statement[] = blocks(document, 'json').flatMap((text) => {
  const block: Statement | { readonly Statement: readonly Statement[] } = JSON.parse(text)
  return 'Statement' in block ? block.Statement : [block]
})
const allowed = (sid: string) => [statements.find(({ Sid }) => Sid === sid)?.Action ?? []].flat().toSorted()

const isOfAlias = (name: string) => name.includes('ContactFlowModuleAlias')
const rows = Object.entries(operations).map(([name, { retry, resource }]) => {
  const planning = retry === 'read'
  return { action: `connect:${name}`, resource, planning, alias: isOfAlias(name) }
})
const listAliases = 'connect:ListContactFlowModuleAliases'
const actions = (which: (row: (typeof rows)[number]) => boolean) =>
  rows
    .filter(which)
    .map(({ action }) => action)
    .toSorted()

describe('the policies allow what the code calls, and nothing besides', () => {
  test.each([
    ['FindDefinitions', actions(({ planning, resource }) => planning && resource === 'instance')],
    ['ReadDefinitions', actions((row) => row.planning && !row.alias && row.resource !== 'instance')],
    // Aliases are listed also where a version cannot be made.
    ['Publish', [listAliases, ...actions(({ planning, alias }) => !planning && !alias)].toSorted()],
    ['ReadAliases', [listAliases]],
    ['MoveAliases', actions(({ alias }) => alias)],
  ])('%s', (sid, expected) => {
    expect(allowed(sid)).toEqual(expected)
  })

  test('nothing that deletes', () => {
    expect(document.match(/"connect:(Delete|Untag)\w+"/)).toBeNull()
  })
})

test('the table tells each operation once, with its resource', () => {
  const told = table(document, '## Which call needs what, and when').flatMap(([, cell = '', resource = '']) =>
    [...cell.matchAll(/`(connect:\w+)`/g)].map(([, action]) => ({ action, resources: resource.split(', ') })),
  )
  const names = told.map(({ action }) => String(action))
  expect(names.toSorted()).toEqual(actions(() => true))
  const missing = rows.flatMap(({ action, resource }) =>
    resource
      .split(' or ')
      .filter((each) => !told.find((row) => row.action === action)?.resources.includes(each))
      .map((each) => `${action} on ${each}`),
  )
  expect(missing).toEqual([])
})
