import { ServiceError } from '../../simulator/model/errors.js'
import { defaultOptions } from '../../simulator/options.js'
import { createWorld } from '../../simulator/state/world.js'
import { defaultSwitches } from '../../simulator/switches.js'
import { checkModuleContent } from '../../simulator/validate/module.js'
import { checkViewContent } from '../../simulator/validate/view.js'

/** The simulator refuses everything that any source says that the service refuses. */
const world = createWorld(defaultOptions(), { ...defaultSwitches(), refusesAll: true })

/**
 * What the simulator says against a module of this content; empty: it takes it.
 *
 * @param settings of its resource, as JSON text
 */
export function refusedModule(content: unknown, settings: string): readonly string[] {
  return refusals(() => checkModuleContent(world, JSON.stringify(content), settings))
}

/** What the simulator says against publishing a view. */
export function refusedView(template: unknown, actions: readonly string[]): readonly string[] {
  const content = { Template: JSON.stringify(template), Actions: [...actions] }
  return refusals(() => checkViewContent(world.switches, content, 'PUBLISHED'))
}

function refusals(check: () => void): readonly string[] {
  try {
    check()
    return []
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    const { Problems, Message } = error.body as {
      readonly Problems?: readonly { readonly message: string }[]
      readonly Message?: string
    }
    return Problems?.map(({ message }) => message) ?? [Message ?? error.code]
  }
}

/** Of the mutants of a rule: how many there are, how many end as errors by it, and how many the simulator refuses. */
export type Row = readonly [mutants: number, errors: number, refused: number]

/** A mutant as both sides see it. */
export interface Compared {
  readonly rule: string
  readonly isError: boolean
  readonly isRefused: boolean
}

/** By rule. */
export function rowsOf(compared: readonly Compared[]): Readonly<Record<string, Row>> {
  const rows: Record<string, Row> = {}
  for (const { rule, isError, isRefused } of compared) {
    const [mutants, errors, refused] = rows[rule] ?? [0, 0, 0]
    rows[rule] = [mutants + 1, errors + Number(isError), refused + Number(isRefused)]
  }
  return rows
}

/** Rules by which the two sides do not agree about some mutant. */
export function rulesThatDiffer(compared: readonly Compared[]): readonly string[] {
  const differing = compared.filter(({ isError, isRefused }) => isError !== isRefused)
  return [...new Set(differing.map(({ rule }) => rule))].toSorted()
}
