import { describe, expect, test } from '@jest/globals'
import type { FlowCanvas } from '../../../../src/core/diff/flow/canvas-model.js'
import { newCanvas } from '../../../../src/core/diff/flow/canvas-of.js'
import { canvasOf, edited, type FlowJson, menus, moduleOf } from '../../../support/flow-canvases.js'

const flow: FlowJson = {
  Version: '2019-10-30',
  StartAction: 'ask',
  Actions: [
    {
      Identifier: 'ask',
      Type: 'GetParticipantInput',
      Parameters: { Text: 'Press one', StoreInput: 'False', InputTimeLimitSeconds: '5' },
      Transitions: {
        NextAction: 'end',
        Conditions: [{ NextAction: 'find', Condition: { Operator: 'Equals', Operands: ['1'] } }],
        Errors: [
          { NextAction: 'end', ErrorType: 'NoMatchingCondition' },
          { NextAction: 'end', ErrorType: 'InputTimeLimitExceeded' },
        ],
      },
    },
    {
      Identifier: 'find',
      Type: 'InvokeLambdaFunction',
      Parameters: { LambdaFunctionARN: 'arn:aws:lambda:eu-central-1:111122223333:function:find-caller' },
      Transitions: { NextAction: 'end', Errors: [{ NextAction: 'end', ErrorType: 'NoMatchingError' }] },
    },
    { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
  ],
  Metadata: {
    entryPointPosition: { x: 10, y: 20 },
    ActionMetadata: { ask: { position: { x: 150, y: 20 } }, end: { position: { x: 'left', y: 20 } } },
  },
}

/** A line for each block and each branch. */
function linesOf(canvas: FlowCanvas | null): readonly string[] | null {
  if (canvas === null) return null
  const names = new Map(canvas.blocks.map(({ id, given }) => [id, given]))
  const target = (id: string | null) => (id === null ? 'nowhere' : names.get(id))
  return canvas.blocks.flatMap(({ name, given, line, mark, changes, branches, distance, isReachable }) => [
    `${mark} ${name} | ${given} | ${line} | ${distance}${isReachable ? '' : ' unreachable'}`,
    ...changes.map(
      ({ label, isLine, before, after }) => `  ${isLine ? 'line ' : ''}${label}: ${before} → ${after}`,
    ),
    ...branches.map(
      (branch) =>
        `  ${branch.mark} ${branch.word} → ${target(branch.to)}${branch.was === null ? '' : ` was ${target(branch.was)}`}`,
    ),
  ])
}

describe('the canvas of a module', () => {
  test('has the blocks by their names in the console, with positions where the file has them', () => {
    const canvas = canvasOf(null, flow)
    expect(linesOf(canvas)).toEqual([
      'same Get customer input | ask | Press one | 0',
      '  same Press 1 → find',
      '  same Default → end',
      '  same Timeout → end',
      'same Return | end |  | 0',
      'same AWS Lambda function | find | find-caller | 0',
      '  same Success → end',
      '  same Error → end',
    ])
    expect(canvas?.blocks.map(({ position }) => position)).toEqual([{ x: 150, y: 20 }, null, null])
    expect(canvas?.entry).toEqual({ to: 'n0', was: null })
    expect(canvas?.isUnmarked).toBe(true)
  })

  test('marks a block whose parameters changed', () => {
    const after = edited(flow, ({ Actions: [ask] }) => {
      Object.assign(ask!.Parameters, { Text: 'Press one please', InputTimeLimitSeconds: '9' })
    })
    expect(linesOf(canvasOf(flow, after))?.slice(0, 4)).toEqual([
      'changed Get customer input | ask | Press one please | 0',
      '  InputTimeLimitSeconds: 5 → 9',
      '  line Text: Press one → Press one please',
      '  same Press 1 → find',
    ])
  })

  test('marks branches that came, went and lead elsewhere, on both sides', () => {
    const after = edited(flow, ({ Actions: [ask, find] }) => {
      ask!.Transitions.Conditions = [
        { NextAction: 'ask', Condition: { Operator: 'Equals', Operands: ['2'] } },
      ]
      find!.Transitions.Errors![0]!.NextAction = 'ask'
    })
    expect(linesOf(canvasOf(flow, after))).toEqual([
      'same Get customer input | ask | Press one | 0',
      '  added Press 2 → ask',
      '  same Default → end',
      '  same Timeout → end',
      '  removed Press 1 → find',
      'same Return | end |  | 1',
      'same AWS Lambda function | find | find-caller | 0 unreachable',
      '  same Success → end',
      '  changed Error → ask was end',
    ])
  })

  test('shows a transition without an answer that came or went, even if another branch leads to the same block', () => {
    const without = edited(flow, ({ Actions: [ask] }) => {
      delete ask!.Transitions.NextAction
    })
    const branches = (before: FlowJson, after: FlowJson) => linesOf(canvasOf(before, after))?.slice(1, 5)
    const unchanged = ['  same Press 1 → find', '  same Default → end', '  same Timeout → end']
    expect(branches(without, flow)).toEqual(['  added Default → end', ...unchanged])
    expect(branches(flow, without)).toEqual([...unchanged, '  removed Default → end'])
  })

  test('marks a block whose branches are in another order: the first condition that holds decides', () => {
    const answers = (...operands: readonly string[]) =>
      edited(flow, ({ Actions: [ask] }) => {
        ask!.Transitions.Conditions = operands.map((operand) => ({
          NextAction: 'find',
          Condition: { Operator: 'Equals', Operands: [operand] },
        }))
      })
    expect(linesOf(canvasOf(answers('1', '2'), answers('2', '1')))?.slice(0, 4)).toEqual([
      'changed Get customer input | ask | Press one | 0',
      '  order: Press 1, Press 2 → Press 2, Press 1',
      '  same Press 2 → find',
      '  same Press 1 → find',
    ])
  })

  test('keeps a block that is gone, and reports a transition that leads to none', () => {
    const after = edited(flow, ({ Actions }) => {
      Actions.splice(1, 1)
    })
    expect(linesOf(canvasOf(flow, after))).toEqual([
      'same Get customer input | ask | Press one | 0',
      '  changed Press 1 → nowhere was find',
      '  same Default → end',
      '  same Timeout → end',
      'same Return | end |  | 1',
      'removed AWS Lambda function | find | find-caller | 0',
      '  removed Success → end',
      '  removed Error → end',
    ])
  })

  test('reports a start in another block', () => {
    const after = { ...flow, StartAction: 'find' }
    const { blocks, entry } = canvasOf(flow, after)!
    const given = (id: string | null) => blocks.find((block) => block.id === id)?.given
    expect([given(entry.to), given(entry.was)]).toEqual(['find', 'ask'])
    expect(canvasOf(null, { ...flow, StartAction: 'nowhere' })?.entry.to).toBeNull()
  })

  test('calls resources by the list of the instance, by the name that the console kept, or by the name in their ARN', () => {
    const arn =
      'arn:aws:connect:eu-central-1:111122223333:instance/i/queue/0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
    const queue = {
      StartAction: 'queue',
      Actions: [{ Identifier: 'queue', Type: 'UpdateContactTargetQueue', Parameters: { QueueId: arn } }],
    }
    const kept = {
      ...queue,
      Metadata: { ActionMetadata: { queue: { parameters: { QueueId: { displayName: ' Support ' } } } } },
    }
    const line = (content: unknown, names: ((text: string) => string) | null) =>
      newCanvas(moduleOf(content), names)?.blocks[0]?.line
    expect([line(kept, () => 'queue/Service'), line(kept, null), line(queue, null)]).toEqual([
      'queue/Service',
      'Support',
      '',
    ])
  })

  test('does not call another resource by the name that the console kept of the one before', () => {
    const hooks = (id: string, displayName: string) => ({
      StartAction: 'hook',
      Actions: [
        {
          Identifier: 'hook',
          Type: 'UpdateContactEventHooks',
          Parameters: { EventHooks: { AgentHold: id } },
        },
      ],
      Metadata: { ActionMetadata: { hook: { parameters: { EventHooks: { AgentHold: { displayName } } } } } },
    })
    const line = (before: unknown, after: unknown) => canvasOf(before, after)?.blocks[0]?.line
    expect([
      line(hooks('flow-1', 'Music'), hooks('flow-2', 'Music')),
      line(hooks('flow-1', 'Music'), hooks('flow-2', 'Silence')),
    ]).toEqual(['AgentHold = flow-2', 'AgentHold = Silence'])
  })

  test('has the action of a block that does several things, and no name where the console made one', () => {
    const id = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
    const content = { StartAction: id, Actions: [{ Identifier: id, Type: 'GetCase' }] }
    expect(canvasOf(null, content)?.blocks[0]).toMatchObject({
      name: 'Cases',
      operation: 'Get case',
      given: '',
    })
  })

  test('counts steps from what changed, and not through a block that many transitions lead to', () => {
    const large = menus(60)
    const after = edited(large, ({ Actions: actions }) => {
      actions[59]!.Parameters.More = 'end'
      actions[21]!.Parameters.Text = 'Other'
    })
    const other = edited(large, ({ Actions: actions }) => {
      actions[21]!.Parameters.Text = 'Other'
    })
    const distance = (flowAfter: FlowJson, given: string) =>
      canvasOf(large, flowAfter)?.blocks.find((block) => block.given === given)?.distance
    expect([distance(after, 'block 4'), distance(other, 'block 4'), distance(other, 'block 21')]).toEqual([
      1,
      Number.POSITIVE_INFINITY,
      0,
    ])
    const alone = edited(flow, ({ Actions }) => {
      Actions.push({ Identifier: 'alone', Type: 'Loop', Parameters: {}, Transitions: {} })
    })
    const changed = edited(alone, ({ Actions: [ask] }) => {
      ask!.Parameters.Text = 'Other'
    })
    const far = canvasOf(alone, changed)?.blocks.find(({ given }) => given === 'alone')
    expect(far?.distance).toBe(Number.POSITIVE_INFINITY)
  })

  test('is none where nothing differs that a block shows, or where nothing is flow language', () => {
    const renamed = JSON.parse(JSON.stringify(flow).replaceAll('"find"', '"search"'))
    expect([
      canvasOf(flow, flow),
      canvasOf(flow, { ...flow, Version: 'other' }),
      canvasOf(flow, renamed),
      canvasOf(null, { Actions: 7 }),
      canvasOf(null, 'text'),
      newCanvas({ kind: 'module', content: '{', settings: null }, null),
    ]).toEqual([null, null, null, null, null, null])
  })

  test('of one that has nothing in common with what was is the one after, unmarked', () => {
    const other = (prefix: string): FlowJson => ({
      StartAction: `${prefix}0`,
      Actions: Array.from({ length: 9 }, (_, index) => ({
        Identifier: `${prefix}${index}`,
        Type: prefix === 'a' ? 'MessageParticipant' : 'UpdateContactAttributes',
        Parameters: prefix === 'a' ? { Text: `Text ${index}` } : { Attributes: { [`k${index}`]: 'v' } },
        Transitions: { NextAction: `${prefix}${index + 1}` },
      })),
    })
    const canvas = canvasOf(other('a'), other('b'))!
    expect([canvas.isUnmarked, canvas.blocks.length, new Set(canvas.blocks.map(({ mark }) => mark))]).toEqual(
      [true, 9, new Set(['same'])],
    )
  })
})
