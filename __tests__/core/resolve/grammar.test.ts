import { describe, expect, test } from '@jest/globals'
import {
  encodeName,
  escapeReferences,
  parseReferenceName,
  parseReferences,
} from '../../../src/core/resolve/grammar.js'
import { hasReferences } from '../../../src/core/resolve/has-references.js'

const reference = (text: string) => {
  const [only, ...others] = parseReferences(text)
  return only?.type === 'reference' && others.length === 0 ? only.reference : null
}

const faultOf = (text: string) => {
  const fault = parseReferences(text).find(({ type }) => type === 'fault')
  return fault?.type === 'fault' ? fault.message : null
}

describe('a reference', () => {
  test.each([
    ['${queue/Support}', ['queue', 'Support', null, null]],
    ['${queue/Support#id}', ['queue', 'Support', null, 'id']],
    ['${view/Order: form (new)@latest#arn}', ['view', 'Order: form (new)', 'latest', 'arn']],
    ['${user/jane%40corp.com}', ['user', 'jane@corp.com', null, null]],
    ['${module/100%25 %7Bnot%7D %23 a form}', null],
    ['${module/100%25 %7D %23 a name%20}', ['module', '100% } # a name ', null, null]],
    ['${module/Lookup@live}', ['module', 'Lookup', 'live', null]],
    ['${module/Lookup@alias:7}', ['module', 'Lookup', 'alias:7', null]],
    ['${module/Lookup@latest#id}', ['module', 'Lookup', 'latest', 'id']],
    ['${lambda/lookup@$LATEST}', ['lambda', 'lookup', '$LATEST', null]],
    ['${value/opening hours#json}', ['value', 'opening hours', null, 'json']],
    ['${instance/partition}', ['instance', 'partition', null, null]],
    ['${queue/窓口 $.{a}', ['queue', '窓口 $.{a', null, null]],
  ] as const)('%s is read', (text, expected) => {
    const read = reference(text)
    expect(read && [read.kind, read.name, read.qualifier, read.form]).toEqual(expected)
  })

  test.each([
    ['${quee/Support}', 'Did you mean queue?'],
    ['${s-q-l/Support}', 'is no kind of reference'],
    ['${queue/Support', 'It has no "}" at its end'],
    ['${queue/}', 'Its name is empty'],
    ['${queue/ Support}', 'begins or ends with a blank'],
    ['${queue/50%}', 'has a "%" that begins none of'],
    ['${queue/Sup\u0000port}', 'has a control character'],
    ['${queue/Support@live}', 'take no "@"'],
    ['${view/Order@live}', '"@live" is no qualifier of a view'],
    ['${view/Order@}', 'Its qualifier is empty'],
    ['${view/a@b@c}', 'more than one "@" or "#"'],
    ['${view/a#id@latest}', '"#" comes before "@"'],
    ['${view/a#name}', '"#name" is no form of references to views; expected #arn or #id'],
    ['${queue/a#json}', 'expected #arn or #id'],
    ['${value/a#id}', 'expected #json'],
    ['${lambda/a#id}', 'expected #arn'],
    ['${instance/regoin}', 'Did you mean region?'],
    [
      '${instance/owner}',
      'is no fact of the instance; expected one of arn, id, alias, region, account, partition.',
    ],
    ['${instance/id#id}', 'expected none'],
    ['${module/a@latest}', 'only with "#id"'],
    ['${module/a@alias:}', 'The name of the alias is missing'],
  ])('%s is a fault', (text, message) => {
    expect(faultOf(text)).toContain(message)
  })
})

describe('text', () => {
  test.each([
    ['a fee of $5, ${NAME}, ${Q:sales:Q}, ${cdref:a}, ${{ github.ref }}, $.Attributes.x', false],
    ['${Queue/Support}', false],
    ['${queue}', false],
    ['$${value/x}', true],
    ['${value/x}', true],
  ])('%s is ours: %s', (text, isOurs) => {
    expect(hasReferences(text)).toBe(isOurs)
  })

  test.each([
    ['$${value/x}', ['${value/x}']],
    ['$$${value/fee}', ['$', ['value', 'fee']]],
    ['$$$${value/fee}', ['$${value/fee}']],
    ['$$ costs $${NAME}', ['$$ costs $${NAME}']],
    ['a ${value/b} c', ['a ', ['value', 'b'], ' c']],
    [
      '${value/b}${value/c}',
      [
        ['value', 'b'],
        ['value', 'c'],
      ],
    ],
  ])('%s reads as %j', (text, expected) => {
    const read = parseReferences(text).map((part) =>
      part.type === 'text'
        ? part.text
        : part.type === 'reference'
          ? [part.reference.kind, part.reference.name]
          : part,
    )
    expect(read).toEqual(expected)
  })

  test('is escaped only where it would be ours', () => {
    expect(escapeReferences('$5 ${NAME} ${value/x} $${value/x}')).toBe('$5 ${NAME} $${value/x} $$$${value/x}')
  })
})

test('200,000 dollars are read in one pass: each was the start of a search to their end, for minutes', () => {
  const dollars = '$'.repeat(200_000)
  expect(hasReferences(`\${${dollars}`)).toBe(false)
  expect(parseReferences(`${dollars}{value/x}`)).toEqual([
    { type: 'text', text: `${dollars.slice(0, 100_000)}{value/x}` },
  ])
})

test('a name without qualifier and form is what the values file has', () => {
  expect([
    parseReferenceName('queue/Support'),
    parseReferenceName('user/jane%40corp.com'),
    parseReferenceName('view/a@2'),
    parseReferenceName('queue'),
    parseReferenceName('queue/a}${queue/b'),
  ]).toEqual([{ kind: 'queue', name: 'Support' }, { kind: 'user', name: 'jane@corp.com' }, null, null, null])
})

test('a name is written with percent codes for what has a meaning', () => {
  expect(encodeName(' 100% @home #1} ')).toBe('%20100%25 %40home %231%7D%20')
})
