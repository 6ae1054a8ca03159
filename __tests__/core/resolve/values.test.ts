import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import { unusedNotices } from '../../../src/core/resolve/unused.js'
import { noValues, readValues } from '../../../src/core/resolve/values.js'
import { anInstance } from '../../support/report.js'

describe('files of values', () => {
  const id = anInstance.id
  const read = async (...texts: readonly string[]) => {
    const parsed = await Promise.all(
      texts.map((text, index) => parse.document(`v${index}.yaml`, new TextEncoder().encode(text))),
    )
    const { values, problems } = readValues(
      parsed.flatMap(({ tree }) => tree ?? []),
      id,
    )
    return {
      values: Object.fromEntries([...values.values].map(([name, { json }]) => [name, json])),
      overrides: Object.fromEntries([...values.overrides].map(([name, { written }]) => [name, written])),
      nickname: values.nickname,
      problems: problems.map(({ message, place }) => `${place.file}:${place.line} ${message}`),
    }
  }

  test('the own section wins over what is for all, and a later file over an earlier one', async () => {
    const first = `values: { a: all, b: all, c: all }\ninstances:\n  prod:\n    instance: ${id.toUpperCase()}\n    values: { b: own }\n    references: { queue/Support: queue/Support DE }`
    const second = 'values: { a: later, b: later }'
    expect(await read(first, second)).toEqual({
      values: { a: 'later', b: 'own', c: 'all' },
      overrides: { 'queue/Support': 'queue/Support DE' },
      nickname: 'prod',
      problems: [],
    })
  })

  test.each([
    ['value: { a: b }', 'v0.yaml:1 "value" is not known in a file of values. Did you mean values?'],
    ['colour: { a: b }', 'v0.yaml:1 "colour" is not known in a file of values. Known are values, instances.'],
    ['values: [a]', 'v0.yaml:1 values is a list; expected an object.'],
    ['instances: { p: x }', 'v0.yaml:1 The section "p" is a string; expected an object.'],
    ['instances: { p: { instance: 5 } }', 'v0.yaml:1 The section "p" has a number as its instance'],
    [
      `instances: { p: { instance: ${id}, references: { queue/A: 5 } } }`,
      'v0.yaml:1 The reference "queue/A" is a number; expected a string.',
    ],
    ['- a', 'v0.yaml:1 A file of values is a list; expected an object.'],
    ['instances: { p: { values: {} } }', 'v0.yaml:1 The section "p" has no instance.'],
    ['instances: { p: { instance: prod } }', 'v0.yaml:1 The section "p" has "prod" as its instance'],
    [
      `instances:\n  p: { instance: ${id} }\n  q: { instance: ${id} }`,
      'v0.yaml:3 The sections "p" (line 2) and "q" are for the same instance',
    ],
    [
      `instances: { p: { instance: ${id}, references: { queue: x } } }`,
      '"queue" is no reference that an instance can name otherwise',
    ],
    [
      `instances: { p: { instance: ${id}, references: { queue/A: view/B } } }`,
      '"queue/A" is "view/B" in this instance; expected queue/',
    ],
  ])('%s is refused', async (text, message) => {
    const { problems } = await read(text)
    expect(problems).toEqual([expect.stringContaining(message)])
  })

  test('what nothing uses is a notice, as is that there is no section for the instance', () => {
    const values = {
      ...noValues,
      hasSections: true,
      values: new Map([
        ['used', { json: '', place: { file: 'v', line: 1, column: 1 } }],
        ['spare', { json: '', place: { file: 'v', line: 1, column: 1 } }],
      ]),
    }
    expect(unusedNotices(values, [{ kind: 'value', name: 'used', qualifier: null, form: null }], id)).toEqual(
      [
        `The files of values have no section for the instance ${id}: it gets what is for every instance.`,
        'No definition uses these of the files of values: "spare". Remove them, or use them.',
      ],
    )
  })
})
