import { describe, expect, test } from '@jest/globals'
import { actionRows } from '../../../src/core/check/data/flow-language.js'
import type { JsonObject } from '../../../src/core/document/json.js'
import { blockWords } from '../../../src/core/words/block-name.js'
import { blockTable } from '../../../src/core/words/block-table.js'
import { branchWords } from '../../../src/core/words/branch-words.js'
import { leastAction } from '../../support/flow-actions.js'
import { golden } from '../../support/golden.js'
import { sampleFlows } from '../../support/sample-flows.js'

/** Of a type with several blocks, parameters of each other one. */
const variants: Readonly<Record<string, readonly JsonObject[]>> = {
  GetParticipantInput: [{ StoreInput: 'True' }, { StoreInput: 'False' }],
  CheckMetricData: [{ MetricType: 'NumberOfAgentsStaffed' }, { MetricType: 'NumberOfContactsInQueue' }],
  UpdateContactMediaStreamingBehavior: [
    { MediaStreamingState: 'Enabled' },
    { MediaStreamingState: 'Disabled' },
  ],
  UpdateContactEventHooks: [...hooks(), 'AnotherEvent'].map((hook) => ({
    EventHooks: { [hook]: '$.Attributes.flow' },
  })),
  UpdateContactData: [
    { LanguageCode: 'en-GB' },
    { CustomerId: '$.CustomerId' },
    { IsVoiceIdStreamingEnabled: 'TRUE' },
    { WisdomSessionArn: '$.Wisdom.SessionArn' },
  ],
}

function hooks(): readonly string[] {
  const row = actionRows.UpdateContactEventHooks?.parameters.find(({ path }) => path === 'EventHooks')
  return row?.keys ?? []
}

const row = (action: JsonObject) => {
  const { category, name, operation = '' } = blockWords(action)
  return `| ${name} | ${operation} | ${category} | ${branchWords(action).join(' · ')} |`
}

test('every action has the one name of its block in the console, and its branches have plain words', () => {
  const rows = Object.keys(actionRows)
    .toSorted()
    .flatMap((type) => {
      const least = leastAction(type) as unknown as JsonObject
      const others = (variants[type] ?? []).map(
        (Parameters) => `| ${type} \`${JSON.stringify(Parameters)}\` ${row({ ...least, Parameters })}`,
      )
      return [`| ${type} ${row(least)}`, ...others]
    })
  const head = '| Action | Block | Action of the block | Category | Branches |\n|---|---|---|---|---|'
  const text = `${[head, ...rows].join('\n')}\n`
  expect(text).toBe(golden('block-words.md', text))
})

test('the table names the actions that are known, and no other', () => {
  expect(Object.keys(blockTable).toSorted()).toEqual(Object.keys(actionRows).toSorted())
})

test('a block has one name, which is short enough for a title', () => {
  const names = Object.values(blockTable).map(({ name }) => name)
  expect(names.filter((name) => name.length > 50 || /, (?:Play|Send|Store|Set|Check)\b/.test(name))).toEqual(
    [],
  )
})

test.each(['toString', '__proto__', 'constructor', 'NoSuchAction', ''])(
  'an unknown type %j is its own name',
  (type) => {
    expect(blockWords({ Type: type })).toEqual({ category: 'logic', name: type })
  },
)

const withConditions = (Type: string, ...Conditions: readonly (readonly [string, ...string[]])[]) => ({
  Type,
  Parameters: Type === 'CheckMetricData' ? { MetricType: 'NumberOfAgentsAvailable' } : {},
  Transitions: {
    NextAction: 'a',
    Conditions: Conditions.map(([Operator, ...Operands]) => ({
      NextAction: 'a',
      Condition: { Operator, Operands },
    })),
    Errors: [{ NextAction: 'a', ErrorType: 'NoMatchingCondition' }],
  },
})

test('a type that is no text is its JSON', () => {
  expect([{ Type: 7 }, {}].map((action) => blockWords(action).name)).toEqual(['7', 'null'])
})

describe('branches', () => {
  test.each([
    ['Compare', [['NumberGreaterThan', '0']], ['Default', 'If greater than 0', 'No match']],
    ['Compare', [['Equals', 'VIP']], ['Default', 'If equal to VIP', 'No match']],
    ['CheckVoiceId', [['Equals', 'Enrolled']], ['Default', 'Enrolled', 'No match']],
    ['Compare', [['KeyExists', 'x']], ['Default', 'If it exists', 'No match']],
    ['Compare', [['constructor', 'x', 'y']], ['Default', 'constructor x, y', 'No match']],
    [
      'GetParticipantInput',
      [
        ['Equals', '1'],
        ['Equals', '#'],
      ],
      ['Default', 'Press 1', 'Press #', 'Default'],
    ],
    [
      'CheckHoursOfOperation',
      [
        ['Equals', 'True'],
        ['Equals', 'False'],
        ['Equals', 'Holiday'],
      ],
      ['Default', 'In hours', 'Out of hours', 'Holiday', 'No match'],
    ],
    ['CheckMetricData', [['NumberGreaterThan', '0']], ['Default', 'True', 'False']],
    [
      'DistributeByPercentage',
      [
        ['NumberLessThan', '21'],
        ['NumberLessThan', '61'],
      ],
      ['Default', '20 %', '40 %', 'Default'],
    ],
    [
      'DistributeByPercentage',
      [['NumberLessThan', '$.Attributes.x']],
      ['Default', 'Below $.Attributes.x %', 'Default'],
    ],
    ['InvokeFlowModule', [['Equals', 'Known customer']], ['Success', 'Known customer', 'No match']],
    ['ShowView', [['Equals', 'constructor']], ['Default', 'constructor', 'No match']],
    [
      'Loop',
      [
        ['Equals', 'ContinueLooping'],
        ['Equals', 'DoneLooping'],
      ],
      ['Default', 'Looping', 'Complete', 'No match'],
    ],
  ] as const)('of %s with %j are %j', (type, conditions, words) => {
    expect(branchWords(withConditions(type, ...conditions))).toEqual(words)
  })

  test('that are none of flow language are their JSON', () => {
    const action = {
      Type: 'Compare',
      Transitions: { Conditions: [7, { Condition: 'x' }, {}], Errors: [null, { ErrorType: 'Own' }] },
    }
    expect(branchWords(action)).toEqual(['7', '"x"', '?', 'null', 'Own'])
    const numbers = { Condition: { Operator: 'Equals', Operands: [1, 2] } }
    expect(branchWords({ Type: 'Compare', Transitions: { Conditions: [numbers] } })).toEqual([
      'If equal to 1, 2',
    ])
    expect(branchWords({ Type: 'Compare' })).toEqual([])
  })
})

test('of the samples, no block and no branch is called by a word of the language', () => {
  const actions = sampleFlows().flatMap(({ content }) => content.Actions)
  const names = actions.map((action) => [action.Type, blockWords(action).name])
  expect(names.filter(([type, name]) => type === name && type !== 'Loop' && type !== 'Wait')).toEqual([])
  const words = new Set(actions.flatMap(branchWords))
  expect(
    [...words].filter((word) => /NoMatching|Exceeded|^(?:Equals|Number|Text)|^$|^[[{]/.test(word)),
  ).toEqual([])
  expect(words.size).toBeGreaterThan(10)
})
