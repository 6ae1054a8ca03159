import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { stringify } from 'yaml'
import { parse } from '../../src/adapters/text/index.js'
import type { ContentPath } from '../../src/core/check/finding.js'
import { placeRefusals } from '../../src/core/check/refusals.js'
import { contentPlaces } from '../../src/core/kinds/content-places.js'
import { readDefinition } from '../../src/core/kinds/index.js'
import type { Definition, Kind } from '../../src/core/model/definition.js'
import { codePoint } from '../support/code-points.js'
import { flow, template } from '../support/e2e-definitions.js'

/** Every way to keep one definition of a kind; each is sent as the same content. */
const shapes: Readonly<Record<Kind, readonly object[]>> = {
  module: [flow('Hi'), { Content: flow('Hi') }, { Name: 'a', Content: JSON.stringify(flow('Hi')) }],
  view: [
    template('Hi'),
    { Template: template('Hi'), Actions: ['Continue'] },
    { Template: JSON.stringify(template('Hi'), null, 1), Actions: ['Continue'] },
    { View: { Content: { Template: JSON.stringify(template('Hi')), Actions: ['Continue'] } } },
    { Content: JSON.stringify({ Template: JSON.stringify(template('Hi')), Actions: ['Continue'] }) },
  ],
}

const written = fc
  .constantFrom<Kind>('view', 'module')
  .chain((kind) => fc.record({ kind: fc.constant(kind), value: fc.constantFrom(...shapes[kind]) }))
  .chain(({ kind, value }) => {
    const texts = [JSON.stringify(value), JSON.stringify(value, null, 2), stringify(value)]
    return fc
      .constantFrom(0, 1, 2)
      .map((n) => ({ kind, file: n === 2 ? 'a.yml' : 'a.json', text: texts[n] ?? '' }))
  })

async function read({ kind, file, text }: { kind: Kind; file: string; text: string }) {
  const { tree } = await parse.document(file, Buffer.from(text))
  if (tree === null) throw new Error(text)
  const context = { file, parseJson: parse.json }
  const { definition } = readDefinition(kind, tree, context)
  if (definition === null) throw new Error(text)
  return { definition, places: contentPlaces(kind, tree, parse.json) }
}

const name = fc.constantFrom(
  'Actions',
  'Body',
  'Parameters',
  'Content',
  'Type',
  '__proto__',
  'toString',
  '',
  '~1',
)
const step = fc.oneof(name, fc.nat({ max: 4 }).map(String), fc.string({ maxLength: 4 }))
const path = fc.oneof(
  fc.array(step, { maxLength: 6 }).map((steps) => `/${steps.join('/')}`),
  fc.array(step, { maxLength: 6 }).map((steps) => steps.join('.')),
  fc
    .tuple(fc.constantFrom('Actions', 'Body'), fc.integer(), step)
    .map(([list, n, at]) => `${list}[${n}].${at}`),
)
/** What a service could say, and what none would. */
const serviceText = fc.oneof(
  fc
    .tuple(fc.constantFrom('Path: ', '', 'Empty value in ', 'x. Path: '), path)
    .map((parts) => parts.join('')),
  fc.array(fc.record({ instancePath: path, message: fc.string() })).map((list) => JSON.stringify(list)),
  fc.string({ unit: codePoint }),
  fc.constantFrom(
    '"instancePath":"',
    '[{"instancePath":"/Body/0"',
    '{"instancePath":5}',
    'Path: '.repeat(500),
  ),
)

describe('anything that the service says', () => {
  test('a refusal is placed within the file, or nowhere', async () => {
    await fc.assert(
      fc.asyncProperty(written, fc.array(serviceText, { maxLength: 5 }), async (file, texts) => {
        const { definition, places } = await read(file)
        const lines = file.text.split('\n')
        for (const { path: at, message } of placeRefusals(definition.content, texts, [])) {
          expect(message.length).toBeGreaterThan(0)
          if (at === null) continue
          expect(valueAt(definition, at)).toBeDefined()
          const found = places(at)
          expect(found).not.toBeNull()
          expect(found?.place.file).toBe(file.file)
          expect(lines[(found?.place.line ?? 0) - 1]?.length).toBeGreaterThanOrEqual(
            found?.place.column ?? Infinity,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a long text takes little time', () => {
    const content = { kind: 'module', content: JSON.stringify(flow('Hi')), settings: null } as const
    const texts = [
      '/Body'.repeat(30_000),
      '[{"instancePath":"'.repeat(10_000),
      'Path: Actions[0]'.repeat(9_000),
    ]
    const start = performance.now()
    for (const text of texts) placeRefusals(content, [text, `${text} `.repeat(5)], [])
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})

/** What the content that was sent holds at a path. */
function valueAt({ content }: Definition, { root, members }: ContentPath): unknown {
  const texts = content.kind === 'view' ? { Template: content.template } : { Content: content.content }
  let value: unknown = JSON.parse((texts as Record<string, string>)[root] ?? 'null')
  for (const member of members) value = (value as Record<string | number, unknown>)[member]
  return value
}
