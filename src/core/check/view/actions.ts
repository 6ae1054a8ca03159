import { isList, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { quote } from '../../text/quote.js'
import type { Finding } from '../finding.js'
import type { CheckedView } from './checked-view.js'
import { type Component, textsOf } from './components.js'
import { viewFinding } from './findings.js'
import { isReference, type Path } from './texts.js'

/** An action that a component raises. */
export interface Raised {
  readonly action: string
  readonly component: Component
  readonly path: Path
}

/** The action that a Table raises for a cell of an action column without a `TableAction`. */
const defaultTableAction = 'TableAction'

/** The actions that components raise by name, ordered by place. */
export function raisedActions(components: readonly Component[]): readonly Raised[] {
  return components.flatMap((component) => [
    ...textsOf(component)
      .filter(({ value, path }) => isAction(path) && value !== '' && !isReference(value))
      .map(({ value: action, path }) => ({ action, component, path })),
    ...(raisesDefault(component)
      ? [{ action: defaultTableAction, component, path: [...component.path, 'Props', 'Columns'] }]
      : []),
  ])
}

function isAction(path: Path): boolean {
  const name = path.at(-1)
  return name === 'Action' || name === 'TableAction'
}

function raisesDefault({ type, props }: Component): boolean {
  const columns = memberOf(props, 'Columns')
  return (
    type === 'Table' && !Object.hasOwn(props, 'TableAction') && isList(columns) && columns.some(isOfActions)
  )
}

function isOfActions(column: Json): boolean {
  return column !== null && typeof column === 'object' && 'Type' in column && column.Type === 'action'
}

/** Lists with items that raise actions. */
const raisers = [
  ['ButtonGroup', 'Items'],
  ['Table', 'Actions'],
  ['Table', 'Columns'],
] as const

/** Whether components may raise actions that the template does not show: bound ones, and those of unknown types. */
export function raisesMore(components: readonly Component[]): boolean {
  return components.some(
    (component) =>
      component.row === null ||
      component.row.props === null ||
      textsOf(component).some(({ value, path }) => isAction(path) && isReference(value)) ||
      raisers.some(([type, list]) => component.type === type && isReference(memberOf(component.props, list))),
  )
}

/**
 * Finds the action that a Table raises without naming it, if `Actions` does not list it, at its first place. Named
 * actions are checked when the definition is read.
 */
export function undeclaredTableAction({ components, actions }: CheckedView): readonly Finding[] {
  const table = components.find(raisesDefault)
  if (table === undefined || actions.includes(defaultTableAction)) return []
  return [
    viewFinding(table, {
      code: 'undeclared-action',
      certainty: 'documented',
      source: 'derived',
      path: [...table.path, 'Props', 'Columns'],
      wrong: `The Table has a column of actions and names no TableAction, so it raises the action ${quote(defaultTableAction)}, which Actions does not list.`,
      effect: 'No flow can have a branch for it',
      advice: 'Name an action in TableAction of its Props, and list it in Actions.',
    }),
  ]
}
