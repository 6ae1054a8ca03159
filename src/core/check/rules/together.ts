import { basisOf } from '../basis.js'
import type { ActionRow, TogetherRule } from '../data/rows.js'
import type { Finding } from '../finding.js'
import type { FlowAction } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { holds, valueAt } from './when.js'

/**
 * Finds parameters that other parameters require or forbid. They are warnings, because probes covered only some cases.
 */
export function checkTogether(action: FlowAction, row: ActionRow, rule: TogetherRule): readonly Finding[] {
  const { parameters } = action
  const given = (path: string) => valueAt(parameters, path) !== undefined
  if (rule.rule === 'onlyWith')
    return holds(rule.when, parameters) === false
      ? rule.of.filter(given).map((path) => misplacedParameter(action, row, rule, path))
      : []
  if (holds(rule.when, parameters) === true)
    return rule.of.filter((path) => !given(path)).map((path) => missingParameter(action, row, rule, path))
  return rule.unless !== undefined && holds(rule.unless, parameters) === true
    ? rule.of.filter(given).map((path) => misplacedParameter(action, row, rule, path))
    : []
}

function missingParameter(action: FlowAction, row: ActionRow, rule: TogetherRule, path: string): Finding {
  return actionFinding(action, {
    code: 'missing-parameter',
    basis: basisOf(rule.evidence, { ...row, unproven: true }),
    what: `${action.type} has no parameter ${path}, which ${whenWords(rule.when)} requires.`,
    rule: 'it is required in this case',
    todo: 'Add the parameter.',
    at: ['Parameters', ...path.split('.')],
  })
}

function misplacedParameter(action: FlowAction, row: ActionRow, rule: TogetherRule, path: string): Finding {
  const needed = whenWords(rule.when)
  return actionFinding(action, {
    code: 'forbidden-parameter',
    basis: basisOf(rule.evidence, { ...row, unproven: true }),
    what: `${action.type} has the parameter ${path}, which it takes only with ${needed}.`,
    rule: 'it does not take it otherwise',
    todo: `Remove the parameter, or write ${needed}.`,
    at: ['Parameters', ...path.split('.')],
    isName: true,
  })
}

function whenWords(when: TogetherRule['when']): string {
  if ('given' in when) return when.given
  if ('every' in when) return when.every[0].map((path) => `${path}: ${when.every[1]}`).join(', ')
  return `${when.holds.slice(1).join(' and ')} in ${when.holds[0]}`
}
