import * as sdk from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { statuses } from '../model/errors.js'
import { type Member, operations } from '../model/operations.js'

/** The part of the SDK's own schemas that is read here: tuples of name, traits, member names and member traits. */
type Input = [
  number,
  string,
  string,
  number,
  string[],
  (number | [unknown, { httpQuery?: string } | number])[],
  number?,
]
type Schema = [number, string, string, { http?: [string, string]; httpError?: number }, () => Input]

const schemas = sdk as unknown as Record<string, Schema | undefined>

/** The SDK's request of an operation. */
const ofSdk = (name: string) => {
  const [, , , { http }, input] = schemas[`${name}$`]!
  const [, , , , names, traits, required = 0] = input()
  const queries = names.map((member, index) => {
    const trait = traits[index]
    const bound = Array.isArray(trait) && typeof trait[1] === 'object' ? trait[1].httpQuery : undefined
    return [member, bound] as const
  })
  return {
    method: http?.[0],
    uri: http?.[1],
    required: new Set(names.slice(0, required)),
    queries: Object.fromEntries(queries),
  }
}

const ofSimulator = ({ method, uri, members }: (typeof operations)[keyof typeof operations]) => {
  const all = Object.entries<Member>(members)
  return {
    method,
    uri,
    required: new Set(all.flatMap(([name, { required }]) => (required ? [name] : []))),
    queries: Object.fromEntries(all.map(([name, { query }]) => [name, query])),
  }
}

describe('the table of operations equals the schemas of the SDK', () => {
  test('all 38 of them', () => {
    expect(Object.keys(operations)).toHaveLength(38)
  })

  test.each(Object.entries(operations))('%s', (name, operation) => {
    expect(ofSimulator(operation)).toEqual(ofSdk(name))
  })
})

const [modelled, ofTheFrontDoor] = [true, false].map((known) =>
  Object.entries(statuses).filter(([name]) => `${name}$` in sdk === known),
) as [[string, number][], [string, number][]]

describe('the statuses of errors equal those of the SDK', () => {
  test.each(modelled)('%s: %d', (name, status) => {
    expect(schemas[`${name}$`]?.[3].httpError).toBe(status)
  })

  test('only the errors of the front door are not in its model', () => {
    expect(ofTheFrontDoor.map(([name]) => name)).toEqual([
      'ExpiredTokenException',
      'InvalidSignatureException',
      'MissingAuthenticationTokenException',
      'SerializationException',
      'UnknownOperationException',
      'UnrecognizedClientException',
    ])
  })
})
