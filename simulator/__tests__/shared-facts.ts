import { existsSync, readFileSync } from 'node:fs'
import type { ActionFacts, FlowFacts } from '../facts/flow.js'
import type { ComponentFacts, PropFacts, ViewFacts } from '../facts/view.js'

/** Facts about the service that were collected beside this repository; null: they are not available. */
export const gathered = (name: string): string | null => {
  const file = `../shared/${name}.json`
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

interface Row {
  readonly evidence: string
}
interface Action extends Row {
  readonly terminal: boolean
  readonly nextAction: string
  readonly conditions: { readonly supported: boolean }
  readonly retired?: object
  readonly parameters: readonly (Row & { readonly path: string; readonly required: string })[]
  readonly errors: readonly (Row & { readonly type: string; readonly status: string })[]
  readonly rules: readonly (Row & {
    readonly rule: string
    readonly of?: readonly string[]
    readonly when?: string
  })[]
}

const named = <T extends Row>(rows: readonly T[], name: (row: T) => string) =>
  Object.fromEntries(rows.map((row) => [name(row), row.evidence]))

const actionFacts = ({
  evidence,
  terminal,
  nextAction,
  conditions,
  retired,
  ...row
}: Action): ActionFacts => {
  const parameters = (required: string) =>
    named(
      row.parameters.filter((each) => each.required === required),
      ({ path }) => path,
    )
  const errors = (status: string) =>
    named(
      row.errors.filter((each) => each.status === status),
      ({ type }) => type,
    )
  const unconditional = row.rules.filter(({ when }) => when === undefined)
  const known = row.parameters.filter(({ required }) => required !== 'forbidden')
  return {
    evidence,
    terminal,
    next: nextAction === 'required',
    conditions: conditions.supported,
    retired: retired !== undefined,
    parameters: topLevel(known.map(({ path }) => path)),
    required: parameters('required'),
    forbidden: parameters('forbidden'),
    errors: errors('required'),
    noErrors: errors('forbidden'),
    rules: unconditional.map(({ rule, of = [], evidence: from }) => ({ rule, of, evidence: from })),
  }
}

const topLevel = (paths: readonly string[]) => [
  ...new Set(paths.map((path) => path.split('.')[0]?.replace('[]', '') ?? '')),
]

/** The part of the collected facts of the flow language that the simulator knows. */
export const flowFacts = (text: string): FlowFacts => {
  const { actions, notTypes }: { actions: Record<string, Action>; notTypes: Record<string, unknown> } =
    JSON.parse(text)
  const rows = Object.entries(actions).map(([type, action]) => [type, actionFacts(action)])
  return { actions: Object.fromEntries(rows), notTypes: Object.keys(notTypes) }
}

interface Prop {
  readonly kind: string
  readonly required?: boolean | string
  readonly note?: string
  readonly values?: readonly string[] | string
  readonly item?: Readonly<Record<string, Prop>>
  readonly sealed?: boolean | string
}
interface Component {
  readonly props: Readonly<Record<string, Prop>> | string
  readonly sealed: boolean | string
}

const propFacts = ({ required, note = '', values, item, sealed }: Prop): PropFacts => ({
  ...(required === true && { required: true }),
  ...(note.includes('not probed') && { unproven: true }),
  ...(values !== undefined && { values }),
  ...(item && { item: propsFacts(item), sealed: sealed === true }),
})

const propsFacts = (props: Readonly<Record<string, Prop>>) =>
  Object.fromEntries(Object.entries(props).map(([name, prop]) => [name, propFacts(prop)]))

const componentFacts = ({ props, sealed }: Component): ComponentFacts => ({
  props: typeof props === 'string' ? null : propsFacts(props),
  sealed: sealed === true,
})

/** The part of the collected facts of views that the simulator knows. */
export const viewFacts = (text: string): ViewFacts => {
  const { components, enums }: { components: Record<string, Component>; enums: ViewFacts['enums'] } =
    JSON.parse(text)
  const rows = Object.entries(components).map(([type, component]) => [type, componentFacts(component)])
  return { components: Object.fromEntries(rows), enums }
}
