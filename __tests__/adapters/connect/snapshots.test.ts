import { describe, expect, test } from '@jest/globals'
import {
  isPublished,
  moduleSnapshot,
  moduleSummary,
  unqualifyArn,
  viewSnapshot,
  viewSummary,
} from '../../../src/adapters/connect/snapshots.js'

const instance = 'arn:aws:connect:eu-west-2:111122223333:instance/i'

test.each([
  ['live', `${instance}/view/v`, `${instance}/view/v`],
  ['a version', `${instance}/view/v:3`, `${instance}/view/v`],
  ['a draft', `${instance}/view/v:$SAVED`, `${instance}/view/v`],
  ['AWS-managed', 'arn:aws:connect:eu-west-2:aws:view/form:1', 'arn:aws:connect:eu-west-2:aws:view/form'],
])('the ARN of %s, less its qualifier', (_name, arn, expected) => {
  expect(unqualifyArn(arn)).toBe(expected)
})

const view = { Id: 'v:2', Arn: `${instance}/view/v:2`, Name: 'Desk', Content: { Template: '{}' } }
const module = { Id: 'm', Arn: `${instance}/flow-module/m`, Name: 'Greeting', Content: '{}' }
const unreported = { checksum: null, version: null, versionDescription: null, description: null, tags: null }

test('a view of which the service shows little', () => {
  expect(viewSnapshot({ ...view, Description: '', Version: 0 })).toEqual({
    kind: 'view',
    id: 'v',
    arn: `${instance}/view/v`,
    name: 'Desk',
    content: { kind: 'view', template: '{}', actions: [] },
    ...unreported,
    awsManaged: false,
    archived: false,
    externalInvocation: null,
  })
})

test('a module of which it shows all', () => {
  const reported = {
    FlowModuleContentSha256: 'c',
    Version: 4,
    VersionDescription: 'four',
    Description: 'Says hello',
    Tags: { team: 'a' },
    State: 'ARCHIVED' as const,
    Settings: '{"a":1}',
    ExternalInvocationConfiguration: { Enabled: true },
  }
  expect(moduleSnapshot({ ...module, ...reported })).toEqual({
    kind: 'module',
    id: 'm',
    arn: module.Arn,
    name: 'Greeting',
    content: { kind: 'module', content: '{}', settings: '{"a":1}' },
    checksum: 'c',
    version: 4,
    versionDescription: 'four',
    description: 'Says hello',
    tags: { team: 'a' },
    awsManaged: false,
    archived: true,
    externalInvocation: true,
  })
})

describe('rows that lack what matters are none', () => {
  test.each(['Id', 'Arn', 'Name', 'Content'])('without %s', (member) => {
    const without = { [member]: undefined }
    expect([viewSnapshot({ ...view, ...without }), moduleSnapshot({ ...module, ...without })]).toEqual([
      null,
      null,
    ])
    const listed = member === 'Content' ? 1 : 0
    expect(
      [viewSummary({ ...view, ...without }), moduleSummary({ ...module, ...without })].map(
        (rows) => rows.length,
      ),
    ).toEqual([listed, listed])
  })
})

test.each([
  ['PUBLISHED', true],
  ['published', true],
  ['SAVED', false],
  [undefined, false],
])('Status %s counts as published: %s', (Status, expected) => {
  expect(isPublished({ Status })).toBe(expected)
})
