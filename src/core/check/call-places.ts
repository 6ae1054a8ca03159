import { objectOf } from '../document/json.js'
import { parseKept } from '../document/kept-json.js'
import type { ContentPlace } from '../kinds/content-places.js'
import type { ContentPath } from './finding.js'
import { actionsOf, type FlowAction } from './flow-action.js'

/** Places in the file of the parts of a flow's calls, by their paths as `placeKey` writes them. */
export interface CallPlaces {
  readonly actions: readonly FlowAction[]
  readonly places: ReadonlyMap<string, ContentPlace>
}

const callingTypes: readonly string[] = ['InvokeFlowModule', 'ShowView']

/**
 * The blocks of a flow that call modules or show views, with the places that findings may name; null: there are none.
 */
export function callPlaces(text: string, find: (path: ContentPath) => ContentPlace): CallPlaces | null {
  if (!callingTypes.some((type) => text.includes(JSON.stringify(type)))) return null
  const actions = actionsOf(parseKept(text)).filter(({ type }) => callingTypes.includes(type))
  const values = actions.flatMap(({ path, parameters, conditions }) => [
    path,
    [...path, 'Parameters'],
    [...path, 'Parameters', 'FlowModuleId'],
    [...path, 'Parameters', 'ViewData'],
    ...inputPaths(path, parameters),
    ...conditions.flatMap((each) =>
      (each.operands ?? []).map((_, index) => [...each.path, 'Operands', index]),
    ),
  ])
  const names = actions.flatMap(({ path, parameters }) => inputPaths(path, parameters))
  const paths: readonly CallPath[] = [
    ...values.map((members) => ({ members })),
    ...names.map((members) => ({ members, isName: true as const })),
  ]
  return {
    actions,
    places: new Map(paths.map((each) => [placeKey(each), find({ root: 'Content', ...each })])),
  }
}

type CallPath = Omit<ContentPath, 'root'>

function inputPaths(path: FlowAction['path'], { Input }: FlowAction['parameters']) {
  return Object.keys(objectOf(Input)).map((name) => [...path, 'Parameters', 'Input', name])
}

export function placeKey({ members, isName }: CallPath): string {
  return JSON.stringify([isName === true, ...members])
}
