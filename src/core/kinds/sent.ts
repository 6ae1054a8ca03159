import { error } from '../document/problem.js'
import type { ProblemCode } from '../document/problem-codes.js'
import type { Content, Definition, Problem } from '../model/definition.js'
import { isOpen } from '../resolve/state.js'
import { moduleSizeFault } from './flow-module.js'
import { kinds } from './index.js'
import { tagValueFault } from './tags.js'
import { alphabetFault, lengthFault, type TextRule, textRules } from './text-rule.js'
import { viewSizeFault } from './view.js'

/** A fault of a sent part, as sentences. */
type Fault = readonly [code: ProblemCode, message: string]

/**
 * Finds the faults of a definition with resolved references: the service's limits of length and alphabet apply to the
 * sent text. While a reference is pending, its text as written is measured; it is checked again before it is written.
 */
export function checkSent(definition: Definition): readonly Problem[] {
  const { place, content, description, tags, kind } = definition
  const isKnown = !isOpen(definition)
  const faults = [
    ...sizeFaults(content),
    ...(content.kind === 'view' ? content.actions : []).flatMap((action) =>
      textFaults('action', 'The action', action, textRules.viewName, isKnown),
    ),
    ...(description === null
      ? []
      : textFaults('description', 'Description', description, kinds[kind].description, isKnown)),
    ...Object.entries(tags).flatMap(([key, value]) => tagFaults(key, value)),
  ]
  return faults.map(([code, message]) => error(code, place, `${message} ${whatItIs}`))
}

const whatItIs = 'This is what its references come to in this instance.'

function sizeFaults(content: Content): readonly Fault[] {
  const fault = content.kind === 'view' ? viewSizeFault(content) : moduleSizeFault(content)
  return fault === null ? [] : [[content.kind === 'view' ? 'view-size' : 'module-size', fault]]
}

function textFaults(
  member: 'action' | 'description',
  what: string,
  text: string,
  rule: TextRule,
  isKnown: boolean,
): readonly Fault[] {
  const length = lengthFault(text, rule)
  const advice = text === '' ? 'Write a text, or leave it out.' : 'Shorten it.'
  const alphabet = isKnown ? alphabetFault(text, rule) : null
  return [
    ...(length === null ? [] : [[`${member}-length`, `${what} ${length}. ${advice}`] as const]),
    ...(alphabet === null ? [] : [[`${member}-alphabet`, `${what} ${alphabet}. Correct it.`] as const]),
  ]
}

function tagFaults(key: string, value: string): readonly Fault[] {
  const fault = tagValueFault(key, value)
  return fault === null ? [] : [['tag-value', fault]]
}
