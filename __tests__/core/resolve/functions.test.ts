import { expect, test } from '@jest/globals'
import type { NamedResource } from '../../../src/core/model/reference.js'
import { type Catalogue, indexByName } from '../../../src/core/resolve/catalogue.js'
import { parseReferences } from '../../../src/core/resolve/grammar.js'
import { resolveReference } from '../../../src/core/resolve/resolve.js'
import { noValues } from '../../../src/core/resolve/values.js'
import { aCatalogue } from '../../support/references.js'

const arnOf = (name: string) => `arn:aws:lambda:eu-west-2:111122223333:function:${name}`

const associated = (name: string, qualifier = ''): NamedResource => ({
  kind: 'lambda',
  name,
  id: null,
  arn: arnOf(name) + qualifier,
  state: 'active',
})

const place = { file: 'connect/values.yaml', line: 7, column: 7 }

const catalogue: Catalogue = aCatalogue({
  values: {
    ...noValues,
    overrides: new Map([
      [
        'lambda/charge',
        { kind: 'lambda', name: arnOf('only:live'), written: `lambda/${arnOf('only:live')}`, place },
      ],
    ]),
  },
  named: indexByName(
    new Map([
      ['lambda' as const, [associated('pay'), associated('only', ':live'), associated('only', ':2')]],
    ]),
  ),
})

const answer = (text: string) => {
  const [part] = parseReferences(text)
  if (part?.type !== 'reference') throw new Error(`${text} is no reference`)
  const found = resolveReference(part.reference, catalogue)
  return found.type === 'text' ? found.text : found.type === 'fault' ? found.fault : found
}

test.each([
  // Words with a meaning for views and modules: a function's alias can have them as its name.
  ['${lambda/pay@latest}', arnOf('pay:latest')],
  ['${lambda/pay@bare}', arnOf('pay:bare')],
  ['${lambda/pay@$LATEST}', arnOf('pay:$LATEST')],
  ['${lambda/pay@3}', arnOf('pay:3')],
  ['${lambda/only@live}', arnOf('only:live')],
  // The values file names an ARN with its alias.
  ['${lambda/charge}', arnOf('only:live')],
  ['${lambda/charge@live}', arnOf('only:live')],
])('a function: %s becomes %s', (text, expected) => {
  expect(answer(text)).toBe(expected)
})

test.each([['${lambda/only}'], ['${lambda/only@3}'], ['${lambda/only@latest}']])(
  '%s names a function that is associated with other qualifiers only: the message has them',
  (text) => {
    expect(answer(text)).toBe(
      'The instance has this function with another qualifier only: only:2, only:live. Write ${lambda/only@2}, or associate the function without a qualifier.',
    )
  },
)

test('an ARN of the values file has another alias than the reference', () => {
  expect(answer('${lambda/charge@2}')).toMatch(
    /^In this instance it is .* The instance has this function with/,
  )
})
