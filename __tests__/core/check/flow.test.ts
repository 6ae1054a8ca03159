import { describe, expect, test } from '@jest/globals'
import { checkFlow } from '../../../src/core/check/flow.js'
import type { Json } from '../../../src/core/model/definition.js'
import { flowOf, leastAction, settings } from '../../support/flow-actions.js'

const check = (content: unknown, own: unknown = null) => checkFlow(content as Json, own as Json)
const message = leastAction('MessageParticipant')
const end = leastAction('EndFlowModuleExecution')

describe('the content as a whole', () => {
  const { Settings: _, ...bare } = flowOf(message)
  const found = (content: unknown, own: unknown = null) =>
    check(content, own).map(({ code, certainty }) => `${certainty} ${code}`)

  test('has Settings', () => {
    expect([found(bare), found({ ...bare, Settings: null }), found({ ...bare, Settings: settings })]).toEqual(
      [['proven missing-content-settings'], ['proven missing-content-settings'], []],
    )
  })

  test('has at most 250 actions', () => {
    const many = (count: number) => ({
      ...flowOf(end),
      Actions: Array.from({ length: count }, (_, n) => ({ ...end, Identifier: `e${n}` })),
    })
    expect([found(many(250)), found(many(251))]).toEqual([[], ['documented too-many-actions']])
  })

  test('that is no flow has no finding but its Settings', () => {
    expect([[], {}, 'x', { Actions: [null, 1, {}] }].map((content) => found(content))).toEqual(
      Array.from({ length: 4 }, () => ['proven missing-content-settings']),
    )
  })
})

describe("a module's own Settings", () => {
  const own = {
    resultData: { schema: { type: 'object', properties: { total: { type: 'string' } } } },
    transitions: { results: [{ name: 'Paid', description: '' }] },
  }
  const found = (parameters: Record<string, unknown>, settingsOf: unknown) =>
    check(flowOf({ ...end, Parameters: parameters }), settingsOf).map(
      ({ code, certainty, message: text }) => [`${certainty} ${code}`, text],
    )

  test('declare results', () => {
    expect(found({ Result: 'Paid' }, own)).toEqual([])
    expect(found({ Result: 'Success' }, own)).toEqual([
      [
        'proven undeclared-result',
        'The module ends with the result "Success", which its Settings do not declare (they declare "Paid"). Amazon Connect refuses this (seen live, 2026-08). Add it to transitions.results of Settings, or correct the name.',
      ],
    ])
  })

  test('declare what is returned', () => {
    expect(found({ ResultData: { total: '1' } }, own)).toEqual([])
    expect(
      [found({ ResultData: { sum: '1' } }, own), found({ ResultData: { total: '1' } }, {})]
        .flat()
        .map(([code]) => code),
    ).toEqual(['proven undeclared-result-data', 'proven undeclared-result-data'])
  })

  test('are not known where the repository does not manage them', () => {
    expect(found({ Result: 'Success', ResultData: { sum: '1' } }, null)).toEqual([])
  })

  test('declare at most eight results', () => {
    const results = (count: number) => ({
      transitions: { results: Array.from({ length: count }, (_, n) => ({ name: `r${n}` })) },
    })
    expect([found({}, results(8)), found({}, results(9)).map(([code]) => code)]).toEqual([
      [],
      ['documented too-many-results'],
    ])
  })
})

const withoutBranch = (type: string) => ({ ...leastAction(type), Transitions: { NextAction: 'end' } })

test('a finding says what, why and what to do, and where', () => {
  expect(check(flowOf(withoutBranch('UpdateFlowAttributes')), null)).toEqual([
    {
      code: 'missing-error-branch',
      certainty: 'proven',
      type: 'UpdateFlowAttributes',
      path: { root: 'Content', members: ['Actions', 0, 'Transitions', 'Errors', 'NoMatchingError'] },
      message:
        'UpdateFlowAttributes has no error branch NoMatchingError. Amazon Connect refuses this (seen live, 2026-08). Add the branch.',
      evidence: 'seen live, 2026-08',
    },
  ])
  const [documented] = check(flowOf(withoutBranch('CreateTask')), null)
  expect([documented?.message, documented?.evidence]).toEqual([
    'CreateTask has no error branch NoMatchingError. The documentation says that CreateTask needs it. Add the branch.',
    'documentation, https://docs.aws.amazon.com/connect/latest/devguide/createtask.html',
  ])
})
