import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from '../../src/adapters/text/index.js'
import { readFile } from '../../src/app/load/read-file.js'
import type { Definition, Json, Kind } from '../../src/core/model/definition.js'
import type { ListedKind, NamedResource } from '../../src/core/model/reference.js'
import { type Catalogue, indexByName } from '../../src/core/resolve/catalogue.js'
import { resolveDefinition } from '../../src/core/resolve/definition.js'
import { encodeName, escapeReferences, parseReferences } from '../../src/core/resolve/grammar.js'
import { substitute } from '../../src/core/resolve/substitute.js'
import { noValues, type Values } from '../../src/core/resolve/values.js'
import { aCatalogue } from '../support/references.js'
import { anInstance } from '../support/report.js'

const kinds = ['queue', 'prompt', 'user'] as const satisfies readonly ListedKind[]
const place = { file: 'connect/values.yaml', line: 1, column: 1 }

/** The definition of a file. */
async function read(kind: Kind, members: object): Promise<Definition> {
  const bytes = new TextEncoder().encode(JSON.stringify(members))
  const file = { path: `connect/Desk.${kind}.json`, read: async () => bytes }
  const { definition, problems } = await readFile(
    { kind, file, matchedBothKinds: false, defaultName: null },
    parse,
  )
  if (definition === null) throw new Error(JSON.stringify([members, problems]))
  return definition
}

const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
  .filter((text) => !/\p{Cc}|^\s|\s$/u.test(text))
/** Names of resources, and of values. */
const names = fc.uniqueArray(name, { minLength: 3, maxLength: 3 })
/** Texts of values: anything, also what looks like a reference. */
const texts = fc.array(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 10 }),
    fc.constantFrom('${queue/x}', '$$', '"\\', '\u2028'),
  ),
  { minLength: 3, maxLength: 3 },
)

/** A piece of a string, by itself: text, or a reference to a value, to a resource by ARN or id, or to the instance. */
const piece = fc.oneof(
  fc.record({
    type: fc.constant('text' as const),
    text: fc.constantFrom('', 'word ', '$', '${x}', '$${value/', ' é"'),
  }),
  fc.record({ type: fc.constant('value' as const), at: fc.nat(2) }),
  fc.record({
    type: fc.constant('resource' as const),
    kind: fc.constantFrom(...kinds),
    at: fc.nat(2),
    form: fc.constantFrom('', '#id', '#arn'),
  }),
  fc.record({
    type: fc.constant('instance' as const),
    fact: fc.constantFrom('id' as const, 'region' as const),
  }),
)
type Piece = typeof piece extends fc.Arbitrary<infer T> ? T : never
const string = fc.array(piece, { maxLength: 4 })
/** A tree whose leaves are strings of pieces. */
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    string.map((pieces): Tree => ({ pieces })),
    fc.array(tie('tree'), { maxLength: 3 }).map((items): Tree => ({ items })),
    fc.dictionary(fc.constantFrom('a', '1', 'é'), tie('tree')).map((members): Tree => ({ members })),
    fc.constantFrom<Json>(0, 1.5, true, null).map((json): Tree => ({ json })),
  ),
}))
type Tree =
  | { readonly pieces: readonly Piece[] }
  | { readonly items: readonly Tree[] }
  | { readonly members: Readonly<Record<string, Tree>> }
  | { readonly json: Json }

interface Setting {
  readonly names: readonly string[]
  readonly texts: readonly string[]
}

const idOf = (kind: ListedKind, at: number) =>
  `${at}${kinds.indexOf(kind as 'queue')}000000-0000-4000-8000-000000000000`
const arnOf = (kind: ListedKind, at: number) => `${anInstance.arn}/${kind}/${idOf(kind, at)}`

function rowsOf(kind: ListedKind, { names }: Setting): readonly NamedResource[] {
  return names.map((each, at) => ({
    kind,
    name: each,
    id: idOf(kind, at),
    arn: arnOf(kind, at),
    state: 'active',
  }))
}

function catalogueOf(
  setting: Setting,
  order: <T>(rows: readonly T[]) => readonly T[] = (rows) => rows,
): Catalogue {
  const values: Values = {
    ...noValues,
    values: new Map(setting.names.map((each, at) => [each, { json: setting.texts[at] ?? '', place }])),
  }
  return aCatalogue({
    values,
    named: indexByName(new Map(order(kinds).map((kind) => [kind, order(rowsOf(kind, setting))]))),
  })
}

/** A string as the file has it, with references, and the same written out. */
function written({ names }: Setting, pieces: readonly Piece[]): string {
  return pieces
    .map((each) => {
      // A dollar at the end of a text would belong to the reference after it.
      if (each.type === 'text') return escapeReferences(each.text).replace(/\$+$/, '')
      if (each.type === 'value') return `\${value/${encodeName(names[each.at] ?? '')}}`
      if (each.type === 'instance') return `\${instance/${each.fact}}`
      return `\${${each.kind}/${encodeName(names[each.at] ?? '')}${each.form}}`
    })
    .join('')
}

function literal({ texts }: Setting, pieces: readonly Piece[]): string {
  const text = pieces
    .map((each) => {
      if (each.type === 'text') return each.text.replace(/\$+$/, '')
      if (each.type === 'value') return texts[each.at] ?? ''
      if (each.type === 'instance') return anInstance[each.fact]
      return (each.form === '#id' ? idOf : arnOf)(each.kind, each.at)
    })
    .join('')
  // What the text then is must be read as that text.
  return escapeReferences(text)
}

function jsonOf(node: Tree, stringOf: (pieces: readonly Piece[]) => string): Json {
  if ('pieces' in node) return stringOf(node.pieces)
  if ('items' in node) return node.items.map((each) => jsonOf(each, stringOf))
  if ('json' in node) return node.json
  return Object.fromEntries(Object.entries(node.members).map(([key, each]) => [key, jsonOf(each, stringOf)]))
}

const fileOf = (kind: Kind, content: Json, note: Json): object =>
  kind === 'view'
    ? {
        Template: {
          Head: { Note: note, Configuration: { Layout: { Columns: [12] } } },
          Body: [{ Props: { content } }],
        },
        Actions: ['Done'],
      }
    : {
        Content: {
          Version: '2019-10-30',
          StartAction: 'a',
          Metadata: { note },
          Actions: [{ Identifier: 'a', Type: 'X', Parameters: { content }, Transitions: {} }],
        },
      }

const setting: fc.Arbitrary<Setting> = fc.record({ names, texts })
const kind = fc.constantFrom<Kind>('view', 'module')

/** The definition, with what a review compares as a value. */
function withReviewedParts(definition: Definition): object {
  const resolution = definition.references?.resolution ?? null
  return {
    ...definition,
    references: {
      ...definition.references,
      resolution: resolution && { ...resolution, reviewed: resolution.reviewed() },
    },
  }
}

describe('what a definition comes to', () => {
  test('is what the same definition is with all written out: R is equal, and so is what is sent', async () => {
    await fc.assert(
      fc.asyncProperty(setting, kind, tree, async (given, each, content) => {
        const [byName, byHand] = await Promise.all([
          read(
            each,
            fileOf(
              each,
              jsonOf(content, (pieces) => written(given, pieces)),
              'note',
            ),
          ),
          read(
            each,
            fileOf(
              each,
              jsonOf(content, (pieces) => literal(given, pieces)),
              'note',
            ),
          ),
        ])
        const [one, other] = [byName, byHand].map((definition) =>
          resolveDefinition(definition, catalogueOf(given)),
        )
        expect([one?.hash, one?.content]).toEqual([other?.hash, other?.content])
        expect(one?.references?.resolution?.block ?? null).toBeNull()
      }),
      { numRuns: 300 },
    )
  })

  test('does not hang on the order of lists, nor of kinds', async () => {
    await fc.assert(
      fc.asyncProperty(setting, kind, tree, async (given, each, content) => {
        const definition = await read(
          each,
          fileOf(
            each,
            jsonOf(content, (pieces) => written(given, pieces)),
            'note',
          ),
        )
        const [one, other] = [catalogueOf(given), catalogueOf(given, (rows) => rows.toReversed())].map(
          (each) => withReviewedParts(resolveDefinition(definition, each)),
        )
        expect(other).toEqual(one)
      }),
      { numRuns: 300 },
    )
  })

  test('is itself, to the byte, where it has no reference', async () => {
    await fc.assert(
      fc.asyncProperty(setting, kind, fc.jsonValue(), async (given, each, content) => {
        // Numbers that JSON does not hold exactly are refused.
        fc.pre(!/\$\{|\d{15}|\de/.test(JSON.stringify(content)))
        const definition = await read(each, fileOf(each, content as Json, '$ { $value/x'))
        expect(resolveDefinition(definition, catalogueOf(given))).toBe(definition)
      }),
      { numRuns: 300 },
    )
  })
})

/** What may be on the canvas: anything, also what is refused elsewhere. */
const onCanvas = fc
  .array(
    fc.constantFrom(
      ...['${queue/A}', '${value/a}', '${value/a#json}', '${instance/id#json}', '${queue/A#json}'],
      ...['${queue/}', '${other/x}', '${value/a', '$${value/a}', 'word ', '$', '"\\', 'é', '\n'],
    ),
    { maxLength: 5 },
  )
  .map((pieces) => pieces.join(''))
/** What may be in a text, and in JSON. */
const inText = fc.constantFrom('plain', '${queue/B}', 'a ${value/b} ${user/b#id}', '$${value/c}')
const inJson: fc.Arbitrary<Json> = fc.oneof(
  inText,
  fc.constantFrom('${value/d#json}', '"${prompt/d}\\', { a: ['${hours/d}'] }),
)
const parts = fc.record({
  canvas: fc.dictionary(onCanvas, onCanvas),
  json: inJson,
  settings: inJson,
  text: inText,
})
type Parts = typeof parts extends fc.Arbitrary<infer T> ? T : never

/** A definition with all parts that may have references. Only a module has a canvas, and settings. */
const wholeFile: Readonly<Record<Kind, (parts: Parts) => object>> = {
  view: ({ json, text }) => ({
    ...fileOf('view', json, 'note'),
    ...{ Actions: ['Done', text], Description: text, Tags: [{ Key: 'team', Value: text }] },
  }),
  module: ({ canvas, json, settings, text }) => ({
    ...fileOf('module', json, canvas),
    ...{ Settings: { note: settings }, Description: text, Tags: { team: text } },
  }),
}

describe('what is looked for in a file', () => {
  test('is what is replaced in what is sent, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(kind, parts, async (each, given) => {
        const definition = await read(each, wholeFile[each](given))
        const asked = new Set<string>()
        substitute(definition, (_reference, written) => {
          asked.add(written)
          return null
        })
        expect(asked).toEqual(new Set(definition.references?.found.map(({ written }) => written)))
      }),
      { numRuns: 500 },
    )
  })

  test('leaves the rest of the canvas as written, and never blocks for it', async () => {
    const asWritten = (text: string) =>
      parseReferences(text)
        .map((part) => (part.type === 'text' ? part.text : part.written))
        .join('')
    await fc.assert(
      fc.asyncProperty(fc.dictionary(onCanvas, onCanvas), async (canvas) => {
        const definition = await read('module', fileOf('module', 'plain', canvas))
        const { content, references } = resolveDefinition(definition, aCatalogue({}))
        expect(JSON.parse(content.kind === 'module' ? content.content : '').Metadata.note).toEqual(
          Object.fromEntries(Object.entries(canvas).map(([name, text]) => [name, asWritten(text)])),
        )
        expect(references?.resolution?.block ?? null).toBeNull()
      }),
      { numRuns: 500 },
    )
  })
})
