import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { contentHash } from '../../../src/core/hash/content-hash.js'
import { kinds } from '../../../src/core/kinds/index.js'
import type { Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

test('the table of kinds has words and limits', () => {
  const rows = Object.values(kinds).map(
    ({ kind, label, name, description, versionDescriptionLimit, members }) => {
      return [kind, label, name.max, description.max, versionDescriptionLimit, members]
    },
  )
  expect(rows).toEqual([
    ['view', 'view', 255, 4096, 4096, ['Template', 'Actions', 'Content']],
    ['module', 'flow module', 127, 500, 500, ['Content', 'Settings', 'ExternalInvocationConfiguration']],
  ])
})

test('a valid view is a whole definition', () => {
  const text =
    'Description: Asks\nTags: {team: a}\nName: Intake\nTemplate: {Body: [], Head: {Configuration: {}}}\nActions: [b]\n'
  const content = {
    kind: 'view',
    template: '{"Body":[],"Head":{"Configuration":{}}}',
    actions: ['b'],
  } as const
  expect(read('view', text, 'views/a.yaml')).toEqual({
    name: 'Intake',
    hasName: true,
    problems: [],
    arns: [],
    definition: {
      key: 'view/Intake',
      kind: 'view',
      name: 'Intake',
      file: 'views/a.yaml',
      place: { file: 'views/a.yaml', line: 3, column: 7 },
      content,
      hash: contentHash(content),
      description: 'Asks',
      tags: { team: 'a' },
      externalInvocation: null,
    },
  })
})

test('a valid module without a name has the start of its file as place', () => {
  const text = '{"Version": "1", "StartAction": "a", "Actions": [{"Type": "T", "Identifier": "a"}]}'
  const content = {
    kind: 'module',
    content: '{"Version":"1","StartAction":"a","Actions":[{"Type":"T","Identifier":"a"}]}',
    settings: null,
  } as const
  expect(read('module', text, 'm/greet.module.json')).toEqual({
    name: 'greet',
    hasName: false,
    problems: [],
    arns: [],
    definition: {
      key: 'module/greet',
      kind: 'module',
      name: 'greet',
      file: 'm/greet.module.json',
      place: { file: 'm/greet.module.json', line: 1, column: 1 },
      content,
      hash: contentHash(content),
      description: null,
      tags: {},
      externalInvocation: null,
    },
  })
})

test('every fault of a file is reported in one reading', () => {
  const text = 'Name: "#"\nDescription: "#"\nTags: {"#": a}\nTemplate: {Head: {}, Body: {}}\nActions: ["#"]\n'
  const { definition, problems } = read('view', text)
  expect(definition).toBeNull()
  expect(problems.map(({ code, place }) => `${place.line} ${code}`)).toEqual([
    '1 name-alphabet',
    '2 description-alphabet',
    '3 tag-key',
    '5 action-alphabet',
    '4 missing-member',
    '4 wrong-type',
  ])
})

describe('definitions that people really keep', () => {
  const samples = [
    ['view', 'examples/contact-centre/connect/views'],
    ['module', 'examples/contact-centre/connect/modules'],
    ['view', '../shared/samples/views'],
    ['module', '../shared/samples/modules'],
  ] as const satisfies readonly (readonly [Kind, string])[]
  const files = samples.flatMap(([kind, folder]) =>
    existsSync(folder) ? readdirSync(folder).map((file) => [kind, `${folder}/${file}`] as const) : [],
  )

  test('there are some', () => {
    expect(files.length).toBeGreaterThanOrEqual(8)
  })

  test.each(files)('%s %s is valid', (kind, file) => {
    const text = readFileSync(file, 'utf8')
    const { definition, problems } = read(kind, text, file)
    const faults = problems.filter(({ code }) => code !== 'foreign-arn' && code !== 'unknown-member')
    expect([definition === null, problemLines(faults)]).toEqual([false, []])
  })

  test.each(files.filter(([, path]) => path.endsWith('.json')))('%s %s keeps its value', (kind, path) => {
    const text = readFileSync(path, 'utf8')
    const file = JSON.parse(text)
    const whole = file.View ?? file.ContactFlowModule ?? file
    const content = whole.Content ?? whole
    const value = kind === 'view' ? (content.Template ?? content) : content
    const { definition } = read(kind, text, path)
    const sent =
      definition?.content.kind === 'view' ? definition.content.template : definition?.content.content
    expect(sent).toBe(JSON.stringify(typeof value === 'string' ? JSON.parse(value) : value))
  })
})
