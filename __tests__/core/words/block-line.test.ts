import { expect, test } from '@jest/globals'
import type { JsonObject } from '../../../src/core/document/json.js'
import { blockLine } from '../../../src/core/words/block-line.js'

const line = (Type: string, Parameters?: JsonObject) =>
  blockLine(Parameters === undefined ? { Type } : { Type, Parameters }, (value, path) =>
    path === 'QueueId' ? 'queue/Support' : value,
  )

test.each([
  ['MessageParticipant', { Text: '  Two\nlines ' }, { path: 'Text', text: 'Two lines' }],
  ['MessageParticipant', { SSML: '<speak>Hello <b>you</b></speak>' }, { path: 'SSML', text: 'Hello you' }],
  ['MessageParticipant', { Text: '', Media: { Uri: 's3://x' } }, { path: 'Media.Uri', text: 's3://x' }],
  [
    'MessageParticipantIteratively',
    { Messages: [{}, { Text: 'Hold on' }] },
    { path: 'Messages', text: 'Hold on' },
  ],
  ['MessageParticipantIteratively', { Messages: [] }, null],
  ['UpdateContactTargetQueue', { QueueId: 'some-id' }, { path: 'QueueId', text: 'queue/Support' }],
  ['Loop', { LoopCount: '3' }, { path: 'LoopCount', text: '3 times' }],
  ['Loop', { LoopCount: 3 }, { path: 'LoopCount', text: '3' }],
  ['Loop', { LoopCount: '$.Attributes.n' }, { path: 'LoopCount', text: '$.Attributes.n' }],
  ['UpdateContactAttributes', { Attributes: { a: '1', b: '' } }, { path: 'Attributes', text: 'a = 1, b' }],
  [
    'UpdateContactAttributes',
    { Attributes: { a: '1', b: '2', c: '3', d: '4', e: '5' } },
    { path: 'Attributes', text: 'a = 1, b = 2, c = 3, d = 4, …' },
  ],
  [
    'UpdateFlowAttributes',
    { FlowAttributes: { a: { Value: '1' } } },
    { path: 'FlowAttributes', text: 'a = 1' },
  ],
  [
    'UpdateFlowAttributes',
    { FlowAttributes: { a: { Value: 1 } } },
    { path: 'FlowAttributes', text: 'a = Value = 1' },
  ],
  ['ShowView', { ViewResource: { Id: 'view' } }, { path: 'ViewResource.Id', text: 'view' }],
  [
    'TransferContactToQueue',
    { Count: '7', Name: 'Known by its letters' },
    { path: 'Name', text: 'Known by its letters' },
  ],
  ['TransferContactToQueue', { Flag: true, Count: '7' }, null],
  ['toString', { Text: 'Hello' }, { path: 'Text', text: 'Hello' }],
  ['MessageParticipant', undefined, null],
] as const)('of %s with %j the line is %j', (type, parameters, expected) => {
  expect(line(type, parameters)).toEqual(expected)
})

test('parameters that are no object have no line, and a long text is cut', () => {
  expect(blockLine({ Type: 'MessageParticipant', Parameters: 'x' }, (value) => value)).toBeNull()
  expect(line('MessageParticipant', { Text: 'x'.repeat(1_000) })?.text.length).toBe(400)
})
