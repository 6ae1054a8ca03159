import { type JsonObject, listOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { basisOf } from '../basis.js'
import type { ActionRow, ParameterRow, ParameterRule } from '../data/rows.js'
import type { Finding } from '../finding.js'
import { type FlowAction, presentMember } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { type RequiredParameter, rowFacts, type Step } from '../row-facts.js'
import { checkTogether } from './together.js'
import { holds, valueAt } from './when.js'

/** Finds parameters that are missing, that exclude each other, or that another parameter's value forbids. */
export function checkRequiredParameters(action: FlowAction): readonly Finding[] {
  const { row } = action
  if (row === null || row.shapeUnknown) return []
  return [
    ...findMissing(action, row),
    ...rowFacts(row).only.flatMap((parameter) => findMisplaced(action, row, parameter)),
    ...(row.rules ?? []).flatMap((rule) => checkRule(action, row, rule)),
  ]
}

/** A missing parameter, and the place where it is missing. */
interface Gap {
  readonly parameter: ParameterRow
  readonly at: Path
}

function findMissing(action: FlowAction, row: ActionRow): readonly Finding[] {
  const gaps: Gap[] = []
  for (const required of rowFacts(row).required)
    for (const at of gapsOf(required, action.parameters)) {
      const gap = { parameter: required.parameter, at }
      if (!gaps.some((known) => isInside(gap, known))) gaps.push(gap)
    }
  return gaps.map(({ parameter, at }) => missingParameter(action, row, parameter, at))
}

/** Whether a gap is inside of one that is reported: a parameter of a missing parameter, at the same place. */
function isInside(gap: Gap, known: Gap): boolean {
  const [path, outer] = [gap, known].map(({ parameter }) => parameter.path.replaceAll('[]', ''))
  return `${path}.`.startsWith(`${outer}.`) && known.at.every((step, index) => gap.at[index] === step)
}

function missingParameter(
  action: FlowAction,
  row: ActionRow,
  { path, evidence, when }: ParameterRow,
  at: readonly (string | number)[],
): Finding {
  const { type } = action
  const why = when !== undefined && 'given' in when ? `, which ${when.given} requires` : ''
  return actionFinding(action, {
    code: 'missing-parameter',
    basis: basisOf(evidence, row),
    what: `${type} has no parameter ${path.replaceAll('[]', '')}${why}.`,
    rule: `${type} needs it`,
    todo: 'Add the parameter.',
    at: ['Parameters', ...at],
  })
}

type Path = readonly (string | number)[]

/** Places where a required parameter is missing. */
function gapsOf({ parameter, steps }: RequiredParameter, parameters: JsonObject): readonly Path[] {
  const { required, when } = parameter
  if (required === 'required') return gaps(parameters, steps, [], true)
  if (when !== undefined && holds(when, parameters) !== true) return []
  return gaps(parameters, steps, [], when !== undefined)
}

/** @param fromRoot whether every step is required; else only the last one, if its parent is given */
function gaps(value: Json, [step, ...rest]: readonly Step[], at: Path, fromRoot: boolean): readonly Path[] {
  if (step === undefined) return []
  const inner = presentMember(objectOf(value), step.name)
  if (inner === undefined) return fromRoot || rest.length === 0 ? [[...at, step.name]] : []
  const here = [...at, step.name]
  if (!step.ofEachItem) return gaps(inner, rest, here, fromRoot)
  return listOf(inner).flatMap((item, index) => gaps(item, rest, [...here, index], fromRoot))
}

/** Parameters that are given although another parameter's value forbids them. */
function findMisplaced(
  action: FlowAction,
  row: ActionRow,
  { path, when, evidence }: ParameterRow,
): readonly Finding[] {
  const { type, parameters } = action
  if (when === undefined || holds(when, parameters) !== false) return []
  if (valueAt(parameters, path) === undefined) return []
  const [other, ...value] = 'given' in when ? [when.given] : when.is
  return [
    actionFinding(action, {
      code: 'forbidden-parameter',
      basis: basisOf(evidence, row),
      what: `${type} has the parameter ${path}, which it takes only with ${[other, ...value].join(': ')}.`,
      rule: 'it does not take it otherwise',
      todo: `Remove the parameter, or set ${other}.`,
      at: ['Parameters', ...path.split('.')],
      isName: true,
    }),
  ]
}

function checkRule(action: FlowAction, row: ActionRow, rule: ParameterRule): readonly Finding[] {
  const { type, parameters } = action
  if (rule.rule === 'requiredIff' || rule.rule === 'onlyWith') return checkTogether(action, row, rule)
  if (holds(rule.when, parameters) !== true) return []
  if (rule.rule === 'anyParameter')
    return Object.keys(parameters).length > 0 ? [] : [noneGiven(action, row, rule)]
  const given = rule.of.filter((path) => valueAt(parameters, path) !== undefined)
  if (rule.rule === 'togetherOrNot')
    return given.length % rule.of.length === 0 ? [] : [incompleteGroup(action, row, rule, given)]
  const [, second] = given
  if (rule.rule !== 'atLeastOne' && second !== undefined)
    return [
      actionFinding(action, {
        code: 'exclusive-parameters',
        basis: basisOf(rule.evidence, row),
        what: `${type} has the parameters ${given.join(' and ')}, but takes only one of them.`,
        rule: 'they exclude each other',
        todo: 'Keep one of them.',
        at: ['Parameters', ...second.split('.')],
        isName: true,
      }),
    ]
  return rule.rule !== 'atMostOne' && given.length === 0 ? [noneGiven(action, row, rule)] : []
}

function noneGiven(action: FlowAction, row: ActionRow, { of, evidence }: ParameterRule): Finding {
  const { type } = action
  return actionFinding(action, {
    code: 'missing-parameter',
    basis: basisOf(evidence, row),
    what:
      of.length === 0 ? `${type} has no parameter.` : `${type} has none of the parameters ${of.join(', ')}.`,
    rule: 'it needs one',
    todo: 'Add one of them.',
    at: ['Parameters', of.join('|')],
  })
}

function incompleteGroup(
  action: FlowAction,
  row: ActionRow,
  { of, evidence }: ParameterRule,
  given: readonly string[],
): Finding {
  const lacking = of.filter((path) => !given.includes(path))
  const [first = ''] = lacking
  return actionFinding(action, {
    code: 'missing-parameter',
    basis: basisOf(evidence, row),
    what: `${action.type} has ${given.join(' and ')}, but not ${lacking.join(' and ')}.`,
    rule: 'they are only allowed together',
    todo: 'Add what is missing, or remove all of them.',
    at: ['Parameters', ...first.split('.')],
  })
}
