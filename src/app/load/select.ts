import type { Target } from '../../core/kinds/index.js'
import type { Instance } from '../../core/model/observation.js'
import { isGenericName } from '../../core/names/default-name.js'
import { matchesKey } from '../../core/text/patterns.js'
import type { Inputs } from '../../inputs/types.js'
import type { Identify } from '../observe/identify.js'
import type { ParsingContext, RunContext } from '../run-context.js'
import type { RunFacts, StepResult } from '../run-state.js'
import { definedKey } from './duplicates.js'
import type { RepositoryFiles } from './find-files.js'
import type { LiveNames } from './folder-names.js'
import { load, type SelectedDefinitions, withTargetProblems } from './index.js'

/** Reads all definitions of the repository. */
export async function readDefinitions(
  context: ParsingContext,
  found: RepositoryFiles,
  identify: Identify,
): Promise<StepResult<Pick<RunFacts, 'loaded' | 'inRepository'>>> {
  const liveNames: LiveNames = async (kind) => {
    const { liveNamesOf } = await import('./folder-names.js')
    return liveNamesOf(context, identify)(kind)
  }
  const { contentCheck, requireReferences } = context.inputs
  const looksFor = { checks: contentCheck !== 'off', literals: requireReferences }
  const target = targetOf(context.inputs, null)
  const loaded = await load(found, context.parse, target, { liveNames, ...looksFor })
  return { facts: { loaded, inRepository: repositoryKeys(loaded) }, notices: found.notices }
}

function repositoryKeys({ files }: SelectedDefinitions): ReadonlySet<string> {
  return new Set(files.flatMap((file) => definedKey(file) ?? []))
}

/** The target of definitions. Before the instance is known, the inputs may have its account. */
export function targetOf(inputs: Inputs, instance: Instance | null): Target {
  const { arn, id } = inputs.instance
  const [allowed = null, ...others] = inputs.allowedAccountIds
  const account = arn?.account ?? (others.length === 0 ? allowed : null)
  return { instanceId: id, account: instance?.account ?? account, region: inputs.region }
}

/**
 * The definitions that `only` selects. A file whose name could not be read stays, because it may be one of them.
 *
 * @throws ActionError invalid-input for a pattern that matches no definition
 */
export async function selectDefinitions(
  { inputs, decision }: RunContext,
  all: SelectedDefinitions,
): Promise<StepResult<{ readonly loaded: SelectedDefinitions }>> {
  const { only } = inputs
  const notices = only === null ? [] : await noticesOfIdle(all, only, decision.rollback)
  const loaded = only === null ? all : selectOnly(all, only, targetOf(inputs, null))
  if (only !== null && loaded.files.length === 0 && all.files.length > 0)
    return { facts: { loaded }, warnings: [{ code: 'no-definitions', message: noneSelected(only) }], notices }
  if (!loaded.files.some(({ file, hasName }) => !hasName && isGenericName(file)))
    return { facts: { loaded }, notices }
  const { noticesOfNames } = await import('./folder-names.js')
  return { facts: { loaded }, notices: [...notices, ...noticesOfNames(loaded.files)] }
}

function noneSelected(patterns: readonly string[]): string {
  return `The input only selects no definition (${patterns.join(', ')}). The last pattern that matches a definition decides, and one with "!" leaves it out.`
}

/** Notices about exclusions that match no definition; in a rollback about other patterns too, as long as some match. */
async function noticesOfIdle(
  { files }: SelectedDefinitions,
  patterns: readonly string[],
  isRollback: boolean,
): Promise<readonly string[]> {
  const keys = files.map((file) => definedKey(file) ?? file.file)
  const idle = patterns.filter((pattern) => !keys.some((key) => matchesKey([pattern.replace(/^!/, '')], key)))
  if (idle.length === 0) return []
  const { noticesOfUnmatchedKeys } = await import('./unmatched-patterns.js')
  const isOlder = isRollback && keys.some((key) => matchesKey(patterns, key))
  return noticesOfUnmatchedKeys(idle, keys, isOlder)
}

function selectOnly(
  { files }: SelectedDefinitions,
  patterns: readonly string[],
  target: Target,
): SelectedDefinitions {
  const selected = files.filter((file) => {
    const key = definedKey(file)
    return key === null || matchesKey(patterns, key)
  })
  return withTargetProblems(selected, target)
}
