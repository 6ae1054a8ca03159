import type { Instance } from '../../core/model/observation.js'
import { type SelectedDefinitions, withTargetProblems } from '../load/index.js'
import { targetOf } from '../load/select.js'
import type { ParsingContext, RunContext } from '../run-context.js'
import type { RunFacts, StepResult } from '../run-state.js'

/**
 * The steps of a run that handle references and values. Their code is loaded with the first file of values, and with
 * the first reference: most repositories have neither.
 */

/**
 * Finds the files of values, and reads them.
 *
 * @throws ActionError invalid-input for a missing or malformed file of values
 */
export async function findValues(
  context: ParsingContext,
  all: SelectedDefinitions,
  isThere: Promise<boolean>,
): Promise<StepResult<Pick<RunFacts, 'values'>>> {
  if (!(await isThere)) return { facts: { values: null } }
  const { loadValues, noticesOfValues, warningsOfValues } = await import('./read-values.js')
  const { values, notices } = await loadValues(context)
  return {
    facts: { values },
    notices: [...notices, ...noticesOfValues(context, values, all)],
    warnings: warningsOfValues(context, values, all),
  }
}

/**
 * Refuses ARNs and ids if references are required, before their names are known: a run without credentials never learns
 * them.
 */
export async function refuseLiterals(
  context: RunContext,
  loaded: SelectedDefinitions,
): Promise<StepResult<Pick<RunFacts, 'loaded'>>> {
  if (!hasLiterals(loaded)) return { facts: { loaded } }
  const { withoutLiterals } = await import('./literals.js')
  const { instance } = context.inputs
  const files = withoutLiterals(loaded.files, instance.id, null)
  return { facts: { loaded: withTargetProblems(files, targetOf(context.inputs, null)) } }
}

function hasLiterals({ files }: SelectedDefinitions): boolean {
  return files.some(({ literals = [] }) => literals.length > 0)
}

/**
 * Resolves references in the instance, and finds the references to write for ARNs and ids. Without either it reads
 * nothing.
 */
export async function resolveNames(
  context: RunContext,
  instance: Instance | null,
  loaded: SelectedDefinitions,
  known: Pick<RunFacts, 'values' | 'inRepository'>,
): Promise<StepResult<Pick<RunFacts, 'loaded' | 'names'>>> {
  const hasReferences = loaded.definitions.some(({ references }) => references !== undefined)
  if (instance === null || !(hasReferences || hasLiterals(loaded))) return { facts: { loaded, names: null } }
  const { resolveReferences } = await import('./index.js')
  return resolveReferences(context, instance, loaded, known)
}
