// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders and references are written so
import { expect, test } from '@jest/globals'
import type { Json } from '../../../src/core/model/definition.js'
import { placeholderWarnings } from '../../../src/core/resolve/value-placeholders.js'
import { noValues } from '../../../src/core/resolve/values.js'

const place = { file: 'connect/values.yaml', line: 3, column: 3 }

const warningsOf = (json: Json, used = 'bucket') =>
  placeholderWarnings({ ...noValues, values: new Map([['bucket', { json, place }]]) }, [
    { kind: 'value', name: used, qualifier: null, form: null },
  ])

test.each<readonly [Json, string, string]>([
  [
    'to ${BUCKET}',
    'foreign-placeholder',
    'The value "bucket" (connect/values.yaml, line 3): "${BUCKET}" looks like a placeholder of another tool. Amazon Connect replaces nothing of this form, so it would be shown or said as it is. Fill it in before this step, unless it is meant as text.',
  ],
  [
    'arn:aws:s3:::${BUCKET}',
    'unresolved-placeholder',
    'The value "bucket" (connect/values.yaml, line 3): "${BUCKET}" is a placeholder in an ARN or a URL. Nothing replaces it, so it would go live as it is. Fill it in before this step, or write the whole address.',
  ],
  [
    { a: [1, null, 'Hello ${value/name}'] },
    'foreign-placeholder',
    'The value "bucket" (connect/values.yaml, line 3): "Hello ${value/name}" has a reference, and values are not read for references, so it would go live as it is written. Write the text itself, or write both references in the definition.',
  ],
])('%j goes live as it is, which is a warning', (json, code, message) => {
  expect(warningsOf(json)).toEqual([{ code, message }])
})

test.each<Json>(['text', '$.Attributes.name', '{{customer}} <speak>', 7, true, null, { a: ['b'] }])(
  '%j is none',
  (json) => {
    expect(warningsOf(json)).toEqual([])
  },
)

test('a value that no definition uses is none', () => {
  expect(warningsOf('${BUCKET}', 'other')).toEqual([])
})
