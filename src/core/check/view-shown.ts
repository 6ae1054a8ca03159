import { isObject, type JsonObject, listOf, memberOf, objectOf } from '../document/json.js'
import { compareCodeUnits } from '../hash/canonical-json.js'
import { inputBinding } from '../kinds/view-binding.js'
import type { Json, ViewContent } from '../model/definition.js'
import { listSome } from '../text/list-some.js'
import { nearest } from '../text/nearest.js'
import { quote } from '../text/quote.js'
import type { Finding } from './finding.js'
import { raisedActions, raisesMore } from './view/actions.js'
import { componentsOf } from './view/components.js'
import { isReference, type Path, textsIn } from './view/texts.js'

/** A view that a flow shows, with the members that messages need. */
export interface ShownView {
  readonly name: string
  readonly template: Json
  readonly actions: ViewContent['actions']
}

/**
 * Compares a ShowView block with its view: actions that the block branches on and the view never raises, and inputs
 * that the view requires and the block does not pass. All findings are `documented`, because either side may be
 * published first.
 *
 * @param block the action of flow language, as a value; a value that is no object has no findings
 * @param at path of the block in the module's content, such as `['Actions', 3]`
 * @param view the view after everything is published
 */
export function checkShownView(block: Json, at: Path, view: ShownView): readonly Finding[] {
  if (!isObject(block) || !isObject(view.template)) return []
  const shown = { block, at, view, template: view.template }
  return [...missingInputs(shown), ...deadBranches(shown)]
}

interface Shown {
  readonly block: JsonObject
  readonly at: Path
  readonly view: ShownView
  readonly template: JsonObject
}

/** If `ViewData` as a whole is a reference, its members are not known. */
function missingInputs({ block, at, view, template }: Shown): readonly Finding[] {
  const data = memberOf(memberOf(block, 'Parameters'), 'ViewData')
  if (data !== undefined && data !== null && !isObject(data)) return []
  const passed = Object.keys(objectOf(data)).toSorted(compareCodeUnits)
  const path = data === undefined ? [...at, 'Parameters'] : [...at, 'Parameters', 'ViewData']
  const required = requiredInputs(template)
  const spare = passed.filter((name) => !required.includes(name))
  return required
    .filter((name) => !passed.includes(name))
    .map((name) => {
      const meant = nearest(name, spare)
      const advice =
        meant === null ? 'Pass it in ViewData.' : `ViewData has ${quote(meant)}: rename one of them.`
      return found(path, {
        code: 'shown-view-input',
        message: `The block passes no ${quote(name)}, which the view ${quote(view.name)} requires (${inputEvidence}). ${advice}`,
        evidence: inputEvidence,
      })
    })
}

const inputEvidence = 'seen live, 2026-08: a binding is a required input'

/**
 * The first names of the paths that a template binds as whole values, in order: Amazon Connect derives a view's
 * required inputs from them.
 */
export function requiredInputs(template: Json): readonly string[] {
  const paths = textsIn(template, []).flatMap(({ value }) => inputBinding.exec(value)?.[1] ?? [])
  return [...new Set(paths.map((path) => path.replace(/[.[].*$/su, '')))].toSorted(compareCodeUnits)
}

function deadBranches({ block, at, view, template }: Shown): readonly Finding[] {
  const components = componentsOf(template)
  const raised = raisedActions(components).map(({ action }) => action)
  const actions = [...new Set([...raised, ...(raisesMore(components) ? view.actions : [])])]
  return branches(block, at)
    .filter(({ action }) => !actions.includes(action))
    .map(({ action, path }) =>
      found(path, {
        code: 'shown-view-branch',
        message: `The block branches on ${quote(action)}, an action that the view ${quote(view.name)} never raises, so the branch is never taken (${branchEvidence}). ${branchAdvice(action, actions)}`,
        evidence: branchEvidence,
      }),
    )
}

const branchEvidence = 'AWS documentation of ShowView'

function branchAdvice(action: string, actions: readonly string[]): string {
  const meant = nearest(action, actions)
  if (meant !== null) return `Did you mean ${quote(meant)}?`
  return actions.length === 0 ? 'The view raises none.' : `The view raises ${listSome(actions.map(quote))}.`
}

/** The actions in the block's conditions, each with its place. */
function branches(block: JsonObject, at: Path): readonly { readonly action: string; readonly path: Path }[] {
  const conditions = memberOf(memberOf(block, 'Transitions'), 'Conditions')
  return listOf(conditions).flatMap((condition, index) => {
    const operands = memberOf(memberOf(condition, 'Condition'), 'Operands')
    const path = [...at, 'Transitions', 'Conditions', index, 'Condition', 'Operands']
    return listOf(operands).flatMap((action, place) =>
      typeof action === 'string' && !isReference(action) ? [{ action, path: [...path, place] }] : [],
    )
  })
}

function found(
  members: Path,
  { code, message, evidence }: { readonly code: string; readonly message: string; readonly evidence: string },
): Finding {
  return {
    code,
    certainty: 'documented',
    type: 'ShowView',
    path: { root: 'Content', members },
    message,
    evidence,
  }
}
