import { describe, expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import { contentHash, liveHash } from '../../../src/core/hash/content-hash.js'
import { isStoredFormOf } from '../../../src/core/hash/stored-form.js'
import { readDefinition } from '../../../src/core/kinds/index.js'
import { checkSent } from '../../../src/core/kinds/sent.js'
import type { Definition } from '../../../src/core/model/definition.js'
import type { NamedResource } from '../../../src/core/model/reference.js'
import { type Catalogue, indexByName } from '../../../src/core/resolve/catalogue.js'
import { blockCycles } from '../../../src/core/resolve/cycles.js'
import { resolveDefinition, withReferences } from '../../../src/core/resolve/definition.js'
import { findReferences } from '../../../src/core/resolve/find.js'
import { reviewHashOf } from '../../../src/core/resolve/review-hash.js'
import {
  contentHashOf,
  isPending,
  referenceBlockOf,
  reviewedMetadata,
  sourceOf,
} from '../../../src/core/resolve/state.js'
import { noValues } from '../../../src/core/resolve/values.js'
import { aCatalogue } from '../../support/references.js'
import { anInstance } from '../../support/report.js'

const queue = (name: string, digit: string): NamedResource => ({
  kind: 'queue',
  name,
  id: digit,
  arn: `${anInstance.arn}/queue/${digit}`,
  state: 'active',
})

const catalogue = (more: Partial<Catalogue> = {}): Catalogue =>
  aCatalogue({
    named: indexByName(new Map([['queue' as const, [queue('Support', '1')]]])),
    ...more,
  })

/** A module of one block, from its file. */
async function moduleOf(name: string, parameters: object, envelope: object = {}): Promise<Definition> {
  const block = { Identifier: 'a', Type: 'MessageParticipant', Parameters: parameters, Transitions: {} }
  const content = {
    Version: '2019-10-30',
    StartAction: 'a',
    Metadata: { x: '${queue/Gone}' },
    Actions: [block],
  }
  const text = JSON.stringify({ Name: name, Content: content, ...envelope })
  const { tree } = await parse.document(`${name}.json`, new TextEncoder().encode(text))
  if (tree === null) throw new Error('no JSON')
  const { definition } = readDefinition('module', tree, { file: `${name}.json`, parseJson: parse.json })
  if (definition === null) throw new Error('no definition')
  return withReferences(definition, findReferences('module', tree, parse.json).found)
}

describe('a definition', () => {
  test('without references is itself', async () => {
    const definition = await moduleOf('Plain', { Text: 'a fee of $5 and ${NAME}' }, {})
    const plain = { ...definition }
    delete plain.references
    expect([sourceOf(plain), reviewHashOf(plain), contentHashOf(plain)]).toEqual([
      plain.hash,
      plain.hash,
      plain.hash,
    ])
    expect(resolveDefinition(plain, catalogue())).toBe(plain)
  })

  test('has the R of the same content with literals, and another S; the canvas never blocks', async () => {
    const [written, literal] = await Promise.all([
      moduleOf('A', { QueueId: '${queue/Support}', Text: '$${value/x}' }),
      moduleOf('A', { QueueId: `${anInstance.arn}/queue/1`, Text: '${value/x}' }),
    ])
    const resolved = resolveDefinition(written, catalogue())
    expect(resolved.hash).toBe(contentHash({ ...literal.content }))
    expect([sourceOf(resolved) === written.hash, sourceOf(resolved) === resolved.hash]).toEqual([true, false])
    expect(referenceBlockOf(resolved)).toBeNull()
  })

  test('whose file has only escapes is unescaped', async () => {
    const escaped = await moduleOf('A', { Text: '$${value/x}' })
    const { content } = resolveDefinition(escaped, catalogue())
    expect(content.kind === 'module' && content.content).toContain('"Text":"${value/x}"')
  })

  test('lists what each reference becomes, and what the values file maps it to', async () => {
    const place = { file: 'values.yaml', line: 2, column: 3 }
    const values = {
      ...noValues,
      values: new Map([['limits', { json: { max: 3 }, place }]]),
      overrides: new Map([
        ['queue/Hotline', { kind: 'queue' as const, name: 'Support', written: 'queue/Support', place }],
      ]),
    }
    const written = await moduleOf('A', { QueueId: '${queue/Hotline}', Limits: '${value/limits#json}' })
    const { content, references } = resolveDefinition(written, catalogue({ values }))
    const listed = references?.resolution?.references ?? []
    expect(listed.map(({ resolved, overriddenBy }) => [resolved, overriddenBy])).toEqual([
      [`${anInstance.arn}/queue/1`, 'queue/Support'],
      ['{"max":3}', null],
    ])
    expect(content.kind === 'module' && content.content).toContain('"Limits":{"max":3}')
  })

  test('keeps on its canvas what cannot be read as a reference', async () => {
    const Content = {
      Version: '1',
      StartAction: 'a',
      Metadata: { x: '${queue/} ${queue/Gone} ${value/retries#json}' },
      Actions: [{ Identifier: 'a', Type: 'T' }],
    }
    const resolved = resolveDefinition(await moduleOf('A', {}, { Content }), catalogue())
    expect(resolved.content.kind === 'module' && resolved.content.content).toContain(Content.Metadata.x)
    expect(referenceBlockOf(resolved)).toBeNull()
  })

  test('lists all that cannot be resolved, and has a hash that nothing live has', async () => {
    const broken = await moduleOf('A', { QueueId: '${queue/Suport}', Text: '${value/x}' })
    const resolved = resolveDefinition(broken, catalogue())
    expect(referenceBlockOf(resolved)).toEqual({
      reason: 'missing-value',
      place: expect.objectContaining({ file: 'A.json', line: 1 }),
      message: expect.stringMatching(
        /^"\$\{queue\/Suport\}" .* Did you mean "Support"\? "\$\{value\/x\}" .* have no "x"/,
      ),
    })
    // Somebody may have published the file as it is with another tool.
    expect(liveHash(resolved, resolved.content)).not.toBe(resolved.hash)
    expect(isStoredFormOf(resolved, resolved.content)).toBe(false)
    expect(contentHashOf(resolved)).toBeNull()
  })
})

describe('a reference to a definition of this repository', () => {
  const parent = () =>
    moduleOf('Parent', { FlowModuleId: '${module/Child}' }, { Description: 'Calls ${module/Child}' })
  const known = {
    inRepository: new Set(['module/Child', 'module/Parent']),
    inRun: new Set(['module/Child', 'module/Parent'] as const),
  }
  const made = new Map([
    ['module/Child', { id: 'c', arn: `${anInstance.arn}/flow-module/c`, alias: null }] as const,
  ])

  test('is pending until it is made: R* is equal before and after', async () => {
    const before = resolveDefinition(await parent(), catalogue(known))
    const after = resolveDefinition(before, catalogue(known), made)
    expect([before, after].map(isPending)).toEqual([true, false])
    expect(reviewHashOf(before)).toBe(reviewHashOf(after))
    expect([contentHashOf(before), contentHashOf(after)]).toEqual([null, after.hash])
    expect(after.description).toBe(`Calls ${anInstance.arn}/flow-module/c`)
    expect(after.content.kind === 'module' && after.content.content).toContain('flow-module/c')
  })

  test('makes another R* with another name from the values file', async () => {
    const place = { file: 'values.yaml', line: 2, column: 3 }
    const inRepository = new Set(['module/Child', 'module/Other', 'module/Parent'])
    const mappedTo = (name: string) => {
      const override = { kind: 'module' as const, name, written: `module/${name}`, place }
      const values = { ...noValues, overrides: new Map([['module/Child', override]]) }
      return catalogue({ ...known, inRepository, values })
    }
    const definition = await parent()
    const plain = reviewHashOf(resolveDefinition(definition, catalogue(known)))
    const hashes = ['Other', 'Parent', 'Other'].map((name) =>
      reviewHashOf(resolveDefinition(definition, mappedTo(name))),
    )
    expect(new Set([plain, ...hashes]).size).toBe(3)
    expect(hashes[2]).toBe(hashes[0])
  })

  test('stays as written in the description and tags that a review compares', async () => {
    const tags = { calls: '${module/Child}', queue: '${queue/Support}', team: 'a' }
    const parts = { Description: 'Calls ${module/Child}', Tags: tags }
    const definition = resolveDefinition(
      await moduleOf('Parent', { FlowModuleId: '${module/Child}' }, parts),
      catalogue(known),
      made,
    )
    const { description } = definition
    const { team: _, ...toSet } = definition.tags
    const queueArn = `${anInstance.arn}/queue/1`
    expect([
      reviewedMetadata(definition, { description, tags: toSet }),
      reviewedMetadata(definition, { description: null, tags: null }),
    ]).toEqual([
      { description: 'Calls ${module/Child}', tags: { calls: '${module/Child}', queue: queueArn } },
      { description: null, tags: null },
    ])
  })

  test('blocks new ones that need each other, and no others', async () => {
    const names = ['A', 'B', 'C'] as const
    const of = (name: string, to: string) => moduleOf(name, { FlowModuleId: `\${module/${to}}` })
    const keys = names.map((name) => `module/${name}` as const)
    const plain = await moduleOf('D', {})
    delete (plain as { references?: unknown }).references
    const all = [...(await Promise.all([of('A', 'B'), of('B', 'A'), of('C', 'A')])), plain]
    const resolved = all.map((each) =>
      resolveDefinition(each, catalogue({ inRepository: new Set(keys), inRun: new Set(keys) })),
    )
    expect(blockCycles(resolved).map((each) => referenceBlockOf(each)?.message ?? null)).toEqual([
      expect.stringContaining('module/A → module/B → module/A'),
      expect.stringContaining('module/B → module/A → module/B'),
      null,
      null,
    ])
    // Without the other one there is no ring.
    expect(blockCycles(resolved.slice(0, 1)).map(referenceBlockOf)).toEqual([null])
  })
})

test('what is sent is measured: text that references made too long or gave a sign that the service refuses', async () => {
  const long = await moduleOf('A', { Text: 'x' }, { Description: '${value/text}' })
  const values = (text: string) => ({
    ...noValues,
    values: new Map([['text', { json: text, place: long.place }]]),
  })
  const codes = (text: string) =>
    checkSent(resolveDefinition(long, catalogue({ values: values(text) }))).map(({ code }) => code)
  expect([codes('short'), codes('x'.repeat(501)), codes('two\nlines')]).toEqual([
    [],
    ['description-length'],
    ['description-alphabet'],
  ])
})
