import { describe, expect, test } from '@jest/globals'
import { flow, refusals, type UnusualRow } from '../../support/unusual.js'

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
const ofFlow = 'arn:aws:connect:r:1:instance/i/contact-flow/f'
const envelope = { Type: 'CONTACT_FLOW', Content: flow }
const template = { Resources: { F: { Type: 'AWS::Connect::ContactFlow', Properties: {} } } }

describe('a file of Amazon Connect or of git that is no definition is one error, called by its name', () => {
  const rows: readonly UnusualRow[] = [
    [
      'ContactFlowType',
      'module',
      'a.json',
      { ContactFlowType: 'CUSTOMER_QUEUE', Content: flow },
      '1:2 contact-flow',
    ],
    ['a Type of flows', 'module', 'a.json', envelope, '1:2 contact-flow'],
    ['a Type to come', 'module', 'a.json', { Type: 'NEW_FLOW', Content: flow }, '1:2 contact-flow'],
    ['a flow among views', 'view', 'a.json', envelope, '1:2 contact-flow'],
    ["a flow's ARN", 'module', 'a.json', { Arn: ofFlow, Content: flow }, '1:2 contact-flow'],
    ['describe-contact-flow', 'module', 'a.json', { ContactFlow: { Content: '{}' } }, '1:2 contact-flow'],
    ['a flow as a module', 'module', 'a.json', { ContactFlowModule: envelope }, '1:23 contact-flow'],
    ['a template with a flow', 'module', 'a.json', template, '1:15 contact-flow'],
    ['a pointer', 'module', 'a.json', pointer, '1:1 git-lfs-pointer'],
    ['a pointer as YAML', 'view', 'a.yaml', pointer, '1:1 git-lfs-pointer'],
    ['a pointer on Windows', 'view', 'a.yml', pointer.replaceAll('\n', '\r\n'), '1:1 git-lfs-pointer'],
    ['a link up', 'module', 'a.json', '../../shared/greeting.json', '1:1 link-as-text'],
    ['a link beside', 'view', 'a.yaml', 'other view.yaml', '1:1 link-as-text'],
    ['a link to anything', 'view', 'a.yaml', './b/c', '1:1 link-as-text'],
    ['a lower-case envelope', 'module', 'a.json', { name: 'a', content: flow }, '1:13 member-case'],
    ['lower-case flow language', 'module', 'a.yaml', 'version: "1"\nstart_action: a\n', '2:1 member-case'],
    ['a lower-case template', 'view', 'a.json', { head: {}, body: [] }, '1:2 member-case'],
    ['a lower-case answer', 'module', 'a.json', { contactFlowModule: {} }, '1:2 member-case'],
  ]
  test.each(rows)('%s', async (_name, kind, file, content, refusal) => {
    expect(await refusals(kind, file, content)).toEqual([refusal])
  })
})
