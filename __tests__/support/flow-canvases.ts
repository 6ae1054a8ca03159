import { actionRows } from '../../src/core/check/data/flow-language.js'
import { changedCanvas } from '../../src/core/diff/flow/canvas.js'
import type { FlowCanvas } from '../../src/core/diff/flow/canvas-model.js'
import { newCanvas } from '../../src/core/diff/flow/canvas-of.js'
import type { ModuleContent } from '../../src/core/model/definition.js'
import { leastAction } from './flow-actions.js'
import { sampleFlows } from './sample-flows.js'

/** An action that a test still changes. */
export interface FlowAction {
  Identifier: string
  Type: string
  Parameters: { [name: string]: unknown }
  Transitions: {
    NextAction?: string
    Conditions?: { NextAction: string; Condition: { Operator: string; Operands: string[] } }[]
    Errors?: { NextAction: string; ErrorType: string }[]
  }
}

/** A flow that a test still changes. */
export interface FlowJson {
  Version?: string
  StartAction: string
  Actions: FlowAction[]
  Metadata?: unknown
}

export const moduleOf = (flow: unknown): ModuleContent => ({
  kind: 'module',
  content: JSON.stringify(flow),
  settings: null,
})

/** The canvas of a flow beside another. */
export const canvasOf = (before: unknown, after: unknown): FlowCanvas | null =>
  before === null ? newCanvas(moduleOf(after), null) : changedCanvas(moduleOf(before), moduleOf(after), null)

/** A flow after an edit. */
export function edited(flow: FlowJson, edit: (flow: FlowJson) => void): FlowJson {
  const copy = structuredClone(flow)
  edit(copy)
  return copy
}

const withoutPositions = (flow: FlowJson) =>
  edited(flow, (copy) => {
    delete copy.Metadata
  })

/** Some of a flow's blocks otherwise: a text, an error that leads elsewhere, a block less and a block more. */
const touched = (flow: FlowJson) =>
  edited(flow, ({ Actions: actions, StartAction: start }) => {
    for (const { Parameters: parameters } of actions)
      if (typeof parameters.Text === 'string') parameters.Text = `${parameters.Text} Please hold the line.`
    const failing = actions.find(({ Transitions: { Errors: errors } }) => errors?.length)
    if (failing?.Transitions.Errors?.[0]) failing.Transitions.Errors[0].NextAction = start
    const end = actions.length - 1
    if (end > 2) actions.splice(end, 1)
    const next = actions[0]?.Transitions.NextAction
    if (next === undefined || actions[0] === undefined) return
    actions[0].Transitions.NextAction = 'a new block'
    actions.push({
      Identifier: 'a new block',
      Type: 'MessageParticipant',
      Parameters: { Text: 'Welcome to the new block' },
      Transitions: { NextAction: next, Errors: [{ NextAction: next, ErrorType: 'NoMatchingError' }] },
    })
  })

/** Each flow that people keep: new, touched, and touched without positions. */
export function sampleCanvases(): readonly (readonly [name: string, canvas: FlowCanvas])[] {
  return sampleFlows().flatMap(({ file, content }) => {
    const flow = content as unknown as FlowJson
    const bare = withoutPositions(flow)
    const all = [
      [`${file}, new`, canvasOf(null, flow)],
      [`${file}, touched`, canvasOf(flow, touched(flow))],
      [`${file}, touched, without positions`, canvasOf(bare, touched(bare))],
    ] as const
    return all.flatMap(([name, canvas]) => (canvas === null ? [] : [[name, canvas] as const]))
  })
}

/** A flow with a block of each type, in rows of eight. */
export function everyBlock(): FlowJson {
  const types = Object.keys(actionRows).toSorted()
  const id = (index: number) => `block ${(index % types.length) + 1}`
  const actions = types.map((type, index): FlowAction => {
    const { Parameters, Transitions } = leastAction(type) as unknown as FlowAction
    const to = <W extends { NextAction: string }>(branch: W) => ({ ...branch, NextAction: id(index + 8) })
    const { NextAction: next, Conditions: conditions = [], Errors: errors = [] } = Transitions
    const branches = { Conditions: conditions.map(to), Errors: errors.map(to) }
    return {
      Identifier: id(index),
      Type: type,
      Parameters,
      Transitions: next === undefined ? {} : { NextAction: id(index + 1), ...branches },
    }
  })
  return placed({ Version: '2019-10-30', StartAction: id(0), Actions: actions })
}

/** A flow whose blocks have positions, in rows of eight. */
export function placed(flow: FlowJson): FlowJson {
  const places = flow.Actions.map(({ Identifier }, index) => [
    Identifier,
    { position: { x: 290 * (index % 8), y: 220 * Math.floor(index / 8) } },
  ])
  return { ...flow, Metadata: { ActionMetadata: Object.fromEntries(places) } }
}

/** A flow of so many blocks without positions: menus that lead to prompts, whose errors all lead to one end. */
export function menus(count: number): FlowJson {
  const id = (index: number) => `block ${Math.min(index, count - 1)}`
  const failed = [{ NextAction: id(count - 1), ErrorType: 'NoMatchingError' }]
  const actions = Array.from({ length: count }, (_, index): FlowAction => {
    if (index === count - 1)
      return { Identifier: id(index), Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }
    const text = `This is what block ${index} says`
    if (index % 5 > 0) {
      const transitions = { NextAction: id(index * 2 + 1), Errors: failed }
      return {
        Identifier: id(index),
        Type: 'MessageParticipant',
        Parameters: { Text: text },
        Transitions: transitions,
      }
    }
    const conditions = ['1', '2', '3'].map((key, at) => ({
      NextAction: id(index * 2 + at + 1),
      Condition: { Operator: 'Equals', Operands: [key] },
    }))
    const none = { NextAction: id(index), ErrorType: 'NoMatchingCondition' }
    return {
      Identifier: id(index),
      Type: 'GetParticipantInput',
      Parameters: { Text: text, StoreInput: 'False', InputTimeLimitSeconds: '5' },
      Transitions: { NextAction: id(index), Conditions: conditions, Errors: [none, ...failed] },
    }
  })
  return { Version: '2019-10-30', StartAction: id(0), Actions: actions }
}
