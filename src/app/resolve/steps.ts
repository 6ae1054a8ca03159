import type { Instance } from '../../core/model/observation.js'
import type { SelectedDefinitions } from '../load/index.js'
import type { RunContext } from '../run-context.js'
import type { RunFacts, StepResult } from '../run-state.js'

/**
 * The steps of a run that deal with references and values. What they need is loaded with the first file of values, and
 * with the first reference: most repositories have neither.
 */

/**
 * Finds the files of values, and reads them.
 * @throws ActionError invalid-input for a file that is not there, or is none of values
 */
export async function findValues(
  context: RunContext,
  all: SelectedDefinitions,
): Promise<StepResult<Pick<RunFacts, 'values'>>> {
  const { given, patterns } = context.inputs.values
  const isThere = given || (await context.files.find(patterns)).files.length > 0
  if (!isThere) return { facts: { values: null } }
  const { loadValues, noticesOfValues } = await import('./read-values.js')
  const values = await loadValues(context)
  return { facts: { values }, notices: noticesOfValues(context, values, all) }
}

/** Resolves references in the instance. Nothing is asked where there are none. */
export async function resolveNames(
  context: RunContext,
  instance: Instance | null,
  loaded: SelectedDefinitions,
  known: Pick<RunFacts, 'values' | 'inRepository'>,
): Promise<StepResult<Pick<RunFacts, 'loaded' | 'names'>>> {
  if (instance === null || !loaded.definitions.some(({ references }) => references !== undefined))
    return { facts: { loaded, names: null } }
  const { resolveReferences } = await import('./index.js')
  return resolveReferences(context, instance, loaded, known)
}
