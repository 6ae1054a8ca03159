import { expect, test } from '@jest/globals'
import { checkSent } from '../../../src/core/kinds/sent.js'
import type { Key } from '../../../src/core/model/definition.js'
import { aDefinition, aModule, aView } from '../../support/builders.js'

const messages = (description: string) =>
  checkSent({ ...aDefinition(), description }).map(({ message }) => message)

test('a description that references leave empty is not to be shortened', () => {
  expect(messages('')).toEqual([
    'Description is empty; expected 1 to 4096 characters. Write a text, or leave it out. This is what its references come to in this instance.',
  ])
})

test('its characters count when its references are known', () => {
  const definition = aDefinition({ description: 'two\nlines' })
  const { content, description, tags, hash: source } = definition
  const written = { content, description, tags }
  const resolution = { references: [], reviewed: () => written, targets: [], block: null }
  const codes = (pending: readonly Key[]) => {
    const references = { written, source, found: [], resolution: { ...resolution, pending } }
    return checkSent({ ...definition, references }).map(({ code }) => code)
  }
  expect([codes([]), codes(['module/Child'])]).toEqual([['description-alphabet'], []])
})

test('one that is too long is', () => {
  expect(messages('x'.repeat(4097))).toEqual([
    expect.stringMatching(/ has 4097 characters; expected at most 4096\. Shorten it\. This is what/),
  ])
})

test.each([aView('x'.repeat(1_000_000)), aModule('x'.repeat(1_100_000))])(
  'content that references made too long is refused: $kind',
  (content) => {
    expect(checkSent(aDefinition({ content })).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(
        new RegExp(`^${content.kind}-size: .* This is what its references come to in this instance\\.$`),
      ),
    ])
  },
)

test('a tag that a reference made too long is refused', () => {
  const tags = { short: 'x'.repeat(256), long: 'x'.repeat(257) }
  expect(checkSent(aDefinition({ tags })).map(({ code, message }) => `${code}: ${message}`)).toEqual([
    expect.stringMatching(/^tag-value: .*long/),
  ])
})
