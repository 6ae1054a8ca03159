import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { stringify } from 'yaml'
import { annotated, contactCentre, type Ran, reported } from '../support/e2e.js'

/** The place of a text's last occurrence, as annotations have it: `line:column`. */
function placeOf(text: string, word: string): string {
  const before = text.slice(0, text.lastIndexOf(word)).split('\n')
  return `${before.length}:${(before.at(-1) ?? '').length + 1}`
}

const go = (to: string) => ({ NextAction: to, Errors: [{ NextAction: to, ErrorType: 'NoMatchingError' }] })
const attributes = (value: string) => ({ Attributes: { remark: value }, TargetContact: 'Current' })
const settings = { InputParameters: [], OutputParameters: [], Transitions: [] }

/** The second action holds an empty string, which the service refuses. */
const note = {
  Version: '2019-10-30',
  StartAction: 'say',
  Metadata: {},
  Actions: [
    { Identifier: 'say', Type: 'MessageParticipant', Parameters: { Text: 'Hi' }, Transitions: go('note') },
    {
      Identifier: 'note',
      Type: 'UpdateContactAttributes',
      Parameters: attributes(''),
      Transitions: go('end'),
    },
    { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
  ],
  Settings: settings,
}

/** A component within a leaf at the top, which the service refuses. */
const broken = {
  Head: { Title: 'Wrap', Configuration: {} },
  Body: [
    { _id: 'A', Type: 'TextBox', Props: {}, Content: ['y'] },
    {
      _id: 'B',
      Type: 'Button',
      Props: { Action: 'Submit' },
      Content: [{ _id: 'T', Type: 'TextBox', Props: {}, Content: ['x'] }],
    },
  ],
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2)

const errors = ({ annotations }: Ran) => annotations.filter(({ command }) => command === 'error')

const ofNote =
  'Actions[1].Parameters: an empty string is not a valid value. Amazon Connect refuses the action "note" (UpdateContactAttributes). UpdateContactAttributes has an empty string ("") in "remark". Amazon Connect was seen to refuse this (2026-08), although some published flows have it. Write a value or remove the member. For a blank, write " ". Correct it, then run the workflow again.'
const ofButton =
  '/Body/1/Type must be equal to constant "Container". Amazon Connect refuses the component "B" (Button). Button contains components. Directly in Body, only Container or Section or Form may do that. Amazon Connect refuses this (seen live, 2026-08). Put it into a Container. Correct it, then run the workflow again.'

type Row = readonly [shape: string, file: string, text: string, word: string, message: string]

const moduleText = pretty(note)
const moduleFile = 'connect/modules/note.json'
const viewFile = 'connect/views/Wrap.json'
const within = (line: number, column: number) =>
  ` (In the JSON text of this string: line ${line}, column ${column}.)`

const rows: readonly Row[] = [
  ['flow language', moduleFile, moduleText, '"note"', ofNote],
  [
    ...(['flow language with a reference', moduleFile] as const),
    ...([moduleText.replace('"Hi"', '"Hi ${instance/region}"'), '"note"', ofNote] as const),
  ],
  ['Content as an object', moduleFile, pretty({ Content: note }), '"note"', ofNote],
  [
    ...(['Content as JSON text', moduleFile, pretty({ Content: moduleText })] as const),
    ...([JSON.stringify(moduleText), ofNote + within(23, 21)] as const),
  ],
  [
    ...(['the text of a JSON string', moduleFile, JSON.stringify(moduleText)] as const),
    ...([JSON.stringify(moduleText), ofNote + within(23, 21)] as const),
  ],
  ['YAML', 'connect/modules/note.yaml', stringify({ Content: note }), 'note\n', ofNote],
  ['a template', viewFile, pretty(broken), '"B"', ofButton],
  [
    ...(['a described view', viewFile] as const),
    pretty({ View: { Name: 'Wrap', Content: { Template: broken, Actions: ['Submit'] } } }),
    ...(['"B"', ofButton] as const),
  ],
  [
    ...(['Template as JSON text', viewFile] as const),
    pretty({ Template: pretty(broken), Actions: ['Submit'] }),
    ...([JSON.stringify(pretty(broken)), ofButton + within(16, 14)] as const),
  ],
  ['YAML', 'connect/views/Wrap.yml', stringify({ Template: broken, Actions: ['Submit'] }), 'B\n', ofButton],
]

describe('what the service refuses is reported at the line of the action or component that it means', () => {
  test.each(rows)('%s in %s', async (_shape, file, text, word, message) => {
    const world = await contactCentre({ files: { [file]: text } })
    const ran = await world.publish()
    const key = file.includes('modules') ? 'module/note' : 'view/Wrap'
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'publish-failed' })
    expect(annotated(ran, 'error')).toEqual([`${file}:${placeOf(text, word)} ${key} failed: publish failed`])
    expect(errors(ran).map((each) => each.message)).toEqual([message])
    const [line, column] = placeOf(text, word).split(':').map(Number)
    const place = { file, line, column }
    const problem = { severity: 'error', code: 'content-refused', message, place }
    expect(ran.report.entries[key]?.problems).toEqual([problem])
    // The finding of our own check is a result too.
    const results = resultsOf(await readFile(ran.outputs['sarif-path'] ?? '', 'utf8'))
    expect(results.filter(({ ruleId }) => ruleId === 'content-refused')).toEqual([
      { ruleId: 'content-refused', region: { startLine: line, startColumn: column } },
    ])
  })
})

interface Result {
  readonly ruleId: string
  readonly locations: readonly { readonly physicalLocation: { readonly region: object } }[]
}

function resultsOf(sarif: string) {
  const log: { readonly runs: readonly { readonly results: readonly Result[] }[] } = JSON.parse(sarif)
  return log.runs
    .flatMap(({ results }) => results)
    .map(({ ruleId, locations }) => ({ ruleId, region: locations[0]?.physicalLocation.region }))
}

describe('reasons of the service as it words them', () => {
  /** A module that is refused with these reasons. */
  async function refused(problems: readonly string[]) {
    const world = await contactCentre({ files: { [moduleFile]: moduleText.replace('""', '"x"') } })
    const error = { error: 'InvalidContactFlowModuleException', problems }
    world.sim.prime({ operation: 'CreateContactFlowModule', fault: error })
    return world.publish()
  }

  test('both styles of path are read, and reasons for one action are reported together', async () => {
    const value = 'Invalid Action property value. Path: 1.Parameter'
    const branch = 'Action is missing required error. Error: NoMatchingError, Path: Actions[0]'
    const next = 'Action is missing required property. Path: Actions[1].Transitions.NextAction'
    const ran = await refused([value, branch, next])
    expect(errors(ran).map(({ message, properties }) => [properties.line, message])).toEqual([
      [
        placeOf(moduleText, '"note"').split(':')[0],
        `${value}; ${next}. Amazon Connect refuses the action "note" (UpdateContactAttributes). Correct it, then run the workflow again.`,
      ],
      [
        placeOf(moduleText, '"say"').split(':')[0],
        `${branch}. Amazon Connect refuses the action "say" (MessageParticipant). Correct it, then run the workflow again.`,
      ],
    ])
  })

  test('one without a path stays at the definition', async () => {
    const ran = await refused(['Something else is wrong.'])
    expect(annotated(ran, 'error')).toEqual([`${moduleFile}:1:1 module/note failed: publish failed`])
    expect(errors(ran)[0]?.message).toContain('Something else is wrong.')
    expect(ran.report.entries['module/note']?.problems).toEqual([])
  })

  test('a path beside one without keeps both', async () => {
    const ran = await refused(['Path: 0.Parameter', 'Something else is wrong'])
    expect(annotated(ran, 'error')).toEqual([
      `${moduleFile}:${placeOf(moduleText, '"say"')} module/note failed: publish failed`,
      `${moduleFile}:1:1 module/note failed: publish failed`,
    ])
  })
})
