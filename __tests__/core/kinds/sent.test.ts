import { expect, test } from '@jest/globals'
import { checkSent } from '../../../src/core/kinds/sent.js'
import { aDefinition } from '../../support/builders.js'

const messages = (description: string) =>
  checkSent({ ...aDefinition(), description }).map(({ message }) => message)

test('a description that references leave empty is not to be shortened', () => {
  expect(messages('')).toEqual([
    'Description is empty; expected 1 to 4096 characters. Write a text, or leave it out. This is what its references come to in this instance.',
  ])
})

test('one that is too long is', () => {
  expect(messages('x'.repeat(4097))).toEqual([
    expect.stringMatching(/ has 4097 characters; expected at most 4096\. Shorten it\. This is what/),
  ])
})
