import { objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { quote } from '../../text/quote.js'
import { basisOf, proven } from '../basis.js'
import { contractOf, declaredNames, type ModuleContract } from '../contract.js'
import { limits } from '../data/flow-language.js'
import { seenLive } from '../data/seen-live.js'
import type { Finding } from '../finding.js'
import { type FlowAction, isDynamic, presentMember } from '../flow-action.js'
import { actionFinding, contentFinding } from '../make-finding.js'

const seenInProbe = proven(`seen live, ${seenLive.P}`)

/** Compares the results of a module with its own resource's Settings; only if the repository manages them. */
export function checkOwnContract(actions: readonly FlowAction[], settings: Json): readonly Finding[] {
  const contract = contractOf(settings)
  const ends = actions.filter(({ type }) => type === 'EndFlowModuleExecution')
  return [
    ...ends.flatMap((action) => [...checkResult(action, contract), ...checkResultData(action, contract)]),
    ...checkBranchCount(contract),
  ]
}

function checkResult(action: FlowAction, { branches }: ModuleContract): readonly Finding[] {
  const result = presentMember(action.parameters, 'Result')
  if (typeof result !== 'string' || result === '' || isDynamic(result) || branches.includes(result)) return []
  return [
    actionFinding(action, {
      code: 'undeclared-result',
      basis: seenInProbe,
      what: `The module ends with the result ${quote(result)}, which its Settings do not declare${declaredNames(branches)}.`,
      todo: 'Add it to transitions.results of Settings, or correct the name.',
      at: ['Parameters', 'Result'],
    }),
  ]
}

function checkResultData(action: FlowAction, { results }: ModuleContract): readonly Finding[] {
  const names = Object.keys(objectOf(presentMember(action.parameters, 'ResultData')))
  return names
    .filter((name) => results === null || !Object.hasOwn(results, name))
    .map((name) =>
      actionFinding(action, {
        code: 'undeclared-result-data',
        basis: seenInProbe,
        what: `The module returns ${quote(name)}, which resultData.schema of its Settings does not declare.`,
        todo: 'Add it to the schema, or remove it.',
        at: ['Parameters', 'ResultData', name],
        isName: true,
      }),
    )
}

function checkBranchCount({ branches }: ModuleContract): readonly Finding[] {
  if (branches.length <= limits.customBranches) return []
  return [
    contentFinding('Settings', {
      code: 'too-many-results',
      basis: basisOf('D', {
        doc: 'https://docs.aws.amazon.com/connect/latest/adminguide/contact-flow-modules.html',
      }),
      what: `Settings declare ${branches.length} results.`,
      rule: `a module has at most ${limits.customBranches}`,
      todo: 'Declare fewer.',
      at: ['transitions', 'results'],
    }),
  ]
}
