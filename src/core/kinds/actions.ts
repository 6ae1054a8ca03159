import type { Located } from '../document/located.js'
import type { LocatedObject, LocatedString } from '../document/located-json.js'
import { error, warning } from '../document/problem.js'
import { hasReferences } from '../resolve/has-references.js'
import { quote } from '../text/quote.js'
import type { ReportFinding } from './context.js'
import { asString, wrongType } from './members.js'
import { alphabetFault, lengthFault, textRules } from './text-rule.js'

/** Reads a view's list of actions; null: it is no list of strings. */
export function checkActions(value: Located, report: ReportFinding): readonly string[] | null {
  if (value.type !== 'array') {
    report(wrongType('Actions', value, 'a list of strings'))
    return null
  }
  const actions = value.items.flatMap((item) => asString(item, 'An action', report) ?? [])
  for (const action of actions) checkAction(action, report)
  const seen = new Set<string>()
  for (const action of actions) {
    if (seen.has(action.value)) report(warning('duplicate-action', action.at, duplicate(action.value)))
    seen.add(action.value)
  }
  return actions.length === value.items.length ? actions.map((action) => action.value) : null
}

/** Reports each action that the template raises and the list lacks, at its first place. */
export function checkDeclared(
  template: LocatedObject,
  declared: readonly string[],
  report: ReportFinding,
): void {
  const known = new Set(declared)
  for (const action of firstRaised(template))
    if (!known.has(action.value)) report(warning('undeclared-action', action.at, undeclared(action.value)))
}

/** The actions that a template raises, each once, in the order of their first place; each is checked. */
export function checkRaised(template: LocatedObject, report: ReportFinding): readonly string[] {
  const raised = firstRaised(template)
  for (const action of raised) checkAction(action, report)
  return raised.map((action) => action.value)
}

function firstRaised(template: LocatedObject): readonly LocatedString[] {
  const raised = new Map<string, LocatedString>()
  collectRaised(template, raised)
  return [...raised.values()]
}

function checkAction(action: LocatedString, report: ReportFinding): void {
  const { value } = action
  // A text with references is checked after they are resolved.
  if (hasReferences(value)) return
  const length = lengthFault(value, textRules.viewName)
  const alphabet = alphabetFault(value, textRules.viewName)
  if (length !== null) report(error('action-length', action.at, `The action ${length}. Change it.`))
  if (alphabet !== null) report(error('action-alphabet', action.at, `The action ${alphabet}. Rename it.`))
}

function undeclared(action: string): string {
  return `The view raises the action ${quote(action)}, which Actions does not list, so a flow has no branch for it. Add it to Actions.`
}

function duplicate(action: string): string {
  return `Actions names ${quote(action)} twice. Remove one of them.`
}

/**
 * Collects the actions that a view's components raise, ordered by place: literal strings under `Action` and
 * `TableAction`. A value that starts with `$.` gets its value when the view is shown, so it names none.
 */
function collectRaised(value: Located, raised: Map<string, LocatedString>): void {
  if (value.type === 'array') for (const item of value.items) collectRaised(item, raised)
  else if (value.type === 'object')
    for (const { name, value: each } of value.members) {
      const raises = name === 'Action' || name === 'TableAction'
      if (!raises || each.type !== 'string' || !isLiteral(each.value)) collectRaised(each, raised)
      else if (!raised.has(each.value)) raised.set(each.value, each)
    }
}

function isLiteral(action: string): boolean {
  return action !== '' && !action.startsWith('$.')
}
