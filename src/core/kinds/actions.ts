import type { Located } from '../located.js'
import type { LocatedObject, LocatedString } from '../located-json.js'
import { error, warning } from '../problem.js'
import { quote } from '../quote.js'
import type { Tell } from './context.js'
import { asString, wrongType } from './members.js'
import { raisedActions } from './raised-actions.js'
import { alphabetFault, lengthFault, textRules } from './text-rule.js'

/** Reads a view's list of actions; null where it is no list of strings. */
export function checkActions(value: Located, tell: Tell): readonly string[] | null {
  if (value.type !== 'array') {
    tell(wrongType('Actions', value, 'a list of strings'))
    return null
  }
  const actions = value.items.flatMap((item) => asString(item, 'An action', tell) ?? [])
  for (const action of actions) checkAction(action, tell)
  const seen = new Set<string>()
  for (const action of actions) {
    if (seen.has(action.value)) tell(warning('duplicate-action', action.at, duplicate(action.value)))
    seen.add(action.value)
  }
  return actions.length === value.items.length ? actions.map((action) => action.value) : null
}

/** Tells each action that the template raises and the list lacks, at its first place. */
export function checkDeclared(template: LocatedObject, declared: readonly string[], tell: Tell): void {
  const known = new Set(declared)
  for (const action of firstRaised(template))
    if (!known.has(action.value)) tell(warning('undeclared-action', action.at, undeclared(action.value)))
}

/** The actions that a template raises, each once, in the order in which they first appear; each is checked. */
export function checkRaised(template: LocatedObject, tell: Tell): readonly string[] {
  const raised = firstRaised(template)
  for (const action of raised) checkAction(action, tell)
  return raised.map((action) => action.value)
}

function firstRaised(template: LocatedObject): readonly LocatedString[] {
  const raised = new Map<string, LocatedString>()
  for (const action of raisedActions(template))
    if (!raised.has(action.value)) raised.set(action.value, action)
  return [...raised.values()]
}

function checkAction({ value, at }: LocatedString, tell: Tell): void {
  const length = lengthFault(value, textRules.viewName)
  const alphabet = alphabetFault(value, textRules.viewName)
  if (length !== null) tell(error('action-length', at, `The action ${length}. Change it.`))
  if (alphabet !== null) tell(error('action-alphabet', at, `The action ${alphabet}. Rename it.`))
}

function undeclared(action: string): string {
  return `The view raises the action ${quote(action)}, which Actions does not list, so a flow has no branch for it. Add it to Actions.`
}

function duplicate(action: string): string {
  return `Actions names ${quote(action)} twice. Remove one of them.`
}
