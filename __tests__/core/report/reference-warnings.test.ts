import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import type { ViewContent } from '../../../src/core/model/definition.js'
import { referenceWarnings } from '../../../src/core/report/reference-warnings.js'
import { aChange, aDefinition, aMarker, anObservation, aSnapshot, aView } from '../../support/builders.js'
import { withResolution } from '../../support/references.js'

const titled = (Title: string): ViewContent => ({
  ...aView('repository'),
  template: JSON.stringify({ Head: { Title } }),
})

const sameFile = `${aDefinition().key}: the file is as it was published as version 3, but its references are something else in the instance now`

/** What the warning says of a title with a reference, which is this text, and of what was live. */
function messageOf(live: string | ViewContent, is: string, source?: string): string | undefined {
  const found = {
    reference: { kind: 'value', name: 'closing', qualifier: null, form: null },
    written: '${value/closing}',
    path: { root: 'Template', members: ['Head', 'Title'] },
    place: { file: 'a.json', line: 1, column: 1 },
    isInCanvas: false,
    resolved: is,
    overriddenBy: null,
    awaits: null,
  } as const
  const content = titled(is)
  const plain = aDefinition({ content, hash: contentHash(content) })
  const definition = withResolution(plain, { references: [found] })
  const before = typeof live === 'string' ? titled(live) : live
  const change = aChange({
    definition,
    action: 'update',
    observation: anObservation({ live: aSnapshot(before) }),
    live: contentHash(before),
    base: { ...aMarker(contentHash(before)), source: source ?? definition.hash },
  })
  return referenceWarnings(change)[0]?.message
}

test('a reference that resolves to something else is named, with what it was and is', () => {
  expect(messageOf('q-1', 'q-2')).toBe(
    `${sameFile}: "\${value/closing}" was q-1, is q-2. Publishing replaces what is live.`,
  )
})

test.each<[string, ViewContent]>([
  ['is the same', { ...titled('q-2'), actions: ['Other'] }],
  ['is not there', { ...aView('live'), template: '{"Head": []}' }],
  ['is below a text', { ...aView('live'), template: '{"Head": "Title"}' }],
  ['is no text', { ...aView('live'), template: '{"Head": {"Title": 7}}' }],
  ['cannot be read, because it is no JSON', { ...aView('live'), template: '{' }],
])('a reference of which the live value %s is not named', (_, live) => {
  expect(messageOf(live, 'q-2')).toBe(`${sameFile}. Publishing replaces what is live.`)
})

test('an update of a file that changed has no such warning', () => {
  expect(messageOf('q-1', 'q-2', 'f'.repeat(64))).toBeUndefined()
})

test('text around a reference is cut, and cannot mislead a reader of the log', () => {
  const message = messageOf(`one\n::error::${'x'.repeat(9_000)}`, 'two\u202e')
  expect(message).toContain('was one\\u000a::error::xxx')
  expect(message).toContain('…, is two\\u202e. Publishing')
  expect(message?.length).toBeLessThan(600)
})
