import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { listOperations } from '../../src/adapters/connect/named-resources.js'
import { operations } from '../../src/adapters/connect/operations.js'
import { type ListedKind, listedKinds, type ReferenceKind } from '../../src/core/model/reference.js'
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
/** What definitions refer to by name is listed only where one does. */
const namedLists: readonly string[] = listedKinds.map((kind) => listOperations[kind])
const rows = Object.entries(operations).map(([name, { retry, resource }]) => {
  const planning = retry === 'read'
  const reference = namedLists.includes(name)
  return { action: `connect:${name}`, resource, planning, alias: isOfAlias(name), reference }
})
const listAliases = 'connect:ListContactFlowModuleAliases'
const actions = (which: (row: (typeof rows)[number]) => boolean) =>
  rows
    .filter(which)
    .map(({ action }) => action)
    .toSorted()

describe('the policies allow what the code calls, and nothing besides', () => {
  test.each([
    ['FindDefinitions', actions((row) => row.planning && !row.reference && row.resource === 'instance')],
    [
      'ReadDefinitions',
      actions((row) => row.planning && !row.alias && !row.reference && row.resource !== 'instance'),
    ],
    // Aliases are listed also where a version cannot be made.
    ['Publish', [listAliases, ...actions(({ planning, alias }) => !planning && !alias)].toSorted()],
    ['ReadAliases', [listAliases]],
    ['FindReferences', namedLists.map((name) => `connect:${name}`).toSorted()],
    ['MoveAliases', actions(({ alias }) => alias)],
  ])('%s', (sid, expected) => {
    expect(allowed(sid)).toEqual(expected)
  })

  test('to refer to what is not listed by its kind, the plan role is enough', () => {
    const needed: Readonly<Record<Exclude<ReferenceKind, ListedKind>, string | null>> = {
      view: 'connect:ListViews',
      module: 'connect:ListContactFlowModules',
      instance: 'connect:DescribeInstance',
      value: null,
    }
    const planRole = allowed('FindDefinitions')
    expect(Object.values(needed).filter((action) => action !== null && !planRole.includes(action))).toEqual(
      [],
    )
  })

  test('nothing that deletes', () => {
    expect(document.match(/"connect:(Delete|Untag)\w+"/)).toBeNull()
  })
})

test('the table has each operation once, with its resource', () => {
  const reported = table(document, '## Which call needs what, and when').flatMap(
    ([, cell = '', resource = '']) =>
      [...cell.matchAll(/`(connect:\w+)`/g)].map(([, action]) => ({
        action,
        resources: resource.split(', '),
      })),
  )
  const names = reported.map(({ action }) => String(action))
  expect(names.toSorted()).toEqual(actions(() => true))
  const missing = rows.flatMap(({ action, resource }) =>
    resource
      .split(' or ')
      .filter((each) => !reported.find((row) => row.action === action)?.resources.includes(each))
      .map((each) => `${action} on ${each}`),
  )
  expect(missing).toEqual([])
})
