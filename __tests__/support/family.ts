import type { Simulator } from '../../simulator/index.js'
import { parseReferences } from '../../src/core/resolve/grammar.js'
import { leastAction, type Members, settings } from './flow-actions.js'

/** A module that says these words, then calls or shows what each of these references names, in this order. */
export function callerText(words: string, references: readonly string[], more: Members = {}): string {
  const blocks = [
    actionOf('MessageParticipant', { Text: words }),
    ...references.map((reference) =>
      reference.startsWith('${view/')
        ? actionOf('ShowView', { ViewResource: { Id: reference } })
        : actionOf('InvokeFlowModule', { FlowModuleId: reference }),
    ),
  ]
  const actions = blocks.map(({ Transitions, ...action }, at) => {
    const next = at + 1 < blocks.length ? `b${at + 1}` : 'end'
    const errors = (Transitions.Errors ?? []).map((each) => ({ ...each, NextAction: next }))
    return {
      Identifier: `b${at}`,
      ...action,
      Transitions: { ...Transitions, NextAction: next, Errors: errors },
    }
  })
  const end = { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }
  const flow = {
    Version: '2019-10-30',
    StartAction: 'b0',
    Actions: [...actions, end],
    Settings: settings,
  }
  return JSON.stringify({ ...more, Content: flow })
}

function actionOf(type: string, parameters: Members) {
  const { Parameters, Transitions = {} } = leastAction(type)
  return {
    Type: type,
    Parameters: { ...Parameters, ...parameters },
    Transitions: Transitions as { readonly Errors?: readonly Members[] },
  }
}

/** Text that the action reads as a reference. */
const reference = /\$\{(?:module|view)\/[^}]*\}/g

/** What a reference comes to by what the instance really holds; null: nothing of the name is there. */
export function realText(sim: Simulator, written: string): string | null {
  const [part] = parseReferences(written)
  if (part?.type !== 'reference') throw new Error(`${written} is no reference`)
  const { kind, name, qualifier, form } = part.reference
  const all = kind === 'view' ? [...sim.state.views.values()] : [...sim.state.modules.values()]
  const found = all.find((each) => each.name === name)
  if (!found) return null
  const whole = form === 'id' ? found.id : found.arn
  if (kind === 'view') return `${whole}:$LATEST`
  if (qualifier === null) return whole
  const aliases = found.kind === 'module' ? [...found.aliases.values()] : []
  const alias = aliases.find((each) => each.name === qualifier)
  return alias ? `${whole}:${alias.id}` : null
}

/**
 * What was ever live, frozen or sent and names nothing: a reference that stayed as written, or the ARN of a view or module of
 * the instance, or of an alias, that nothing has.
 */
export function danglingNames(sim: Simulator): readonly string[] {
  const held = sim.journal.map(({ name, what, content }) => [`${what} of ${name}`, content] as const)
  const sent = sim.calls.map(({ operation, params }) => [`sent by ${operation}`, params] as const)
  const wrong = [...held, ...sent].flatMap(([where, value]) =>
    namesNothing(sim, JSON.stringify(value ?? null)).map((text) => `${text} in what was ${where}`),
  )
  return [...new Set(wrong)]
}

function namesNothing(sim: Simulator, text: string): readonly string[] {
  const arns = text.match(/arn:aws:connect:[^"\\ ]*\/(?:flow-module|view)\/[^"\\ ]+/g) ?? []
  return [...(text.match(reference) ?? []), ...arns.filter((arn) => !isThere(sim, arn))]
}

function isThere(sim: Simulator, text: string): boolean {
  const [id = '', qualifier] = (text.split('/').at(-1) ?? '').split(':')
  const everKnown = sim.journal.some((entry) => entry.id === id)
  const module = sim.state.modules.get(id)
  if (!module || qualifier === undefined || /^(?:\d+|\$LATEST|\$SAVED)$/.test(qualifier)) return everKnown
  return module.aliases.has(qualifier)
}
