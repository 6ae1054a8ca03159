import { describe, expect, test } from '@jest/globals'
import { commentSection } from '../../src/render/comment.js'
import { plainValue } from '../../src/render/difference/plain-value.js'
import { aDetail, anItem, aViewDifference } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const item = { api: 'Items[1]', before: null, after: 'there' }

describe('an item of a list that came or went', () => {
  test.each([
    ['its name first', '{"Action":"Save","Label":"Save it"}', 'Label: Save it, Action: Save'],
    ['what is no text as JSON', '{"Disabled":true,"Icon":{"a":1}}', 'Disabled: true, Icon: {"a":1}'],
    ['a text as it is', 'Save it', 'Save it'],
    ['a number as it is', '7', '7'],
    ['nothing as it is', '{}', '{}'],
    ['a list as it is', '["a"]', '["a"]'],
    ['what was cut as it is', '{"Label":"Sa…', '{"Label":"Sa…'],
  ])('has %s', (_, text, shown) => {
    expect(plainValue(item, text)).toBe(shown)
  })
})

test.each([
  ['both sides have it, which may differ in JSON alone', { ...item, before: '{}' }],
  ['it is a member', { ...item, api: 'Items[1].Style' }],
  ['it is a prop', { before: null, after: 'there' }],
])('JSON stays where %s', (_, detail) => {
  expect(plainValue(detail, '{"Label":"A"}')).toBe('{"Label":"A"}')
})

test('comment and page show a removed button by its label', () => {
  const button = aDetail({
    label: 'Button 2',
    api: 'Items[1]',
    before: '{"Action":"NotVerified","Label":"Not verified"}',
    after: null,
    words: null,
  })
  const group = anItem({ aspect: 'component', subject: 'Button group "Result"', details: [button] })
  const difference = aViewDifference({ items: [group], breaking: [], picture: null })
  const report = aReport({ mode: 'plan', entries: entriesOf(planned('view/A', { difference })) })
  const [comment] = commentSection(report, { arns: false, hasSummary: true, runUrl: '' }).bodies
  const words = 'Label: Not verified, Action: NotVerified'
  expect(comment).toContain(`\`Button 2\` <sub>Items\\[1\\]</sub>: removed, was \`${words}\``)
  expect(pageText(report)).toContain(`<del>${words}</del>`)
})
