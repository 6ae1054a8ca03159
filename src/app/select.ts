import { ActionError } from '../core/errors.js'
import { keyFor } from '../core/key.js'
import type { Target } from '../core/kinds/index.js'
import { isGenericName } from '../core/names/default-name.js'
import { matchesKey } from '../core/patterns.js'
import type { Instance } from '../core/types.js'
import type { FilePatterns, Inputs } from '../inputs/types.js'
import type { FoundFile } from '../ports/surroundings.js'
import type { LiveNames } from './folder-names.js'
import type { Identify } from './identify.js'
import type { Job } from './job.js'
import { judged, keyOf, load, type Selected } from './load.js'
import type { RunFacts, StepResult } from './run-state.js'

/**
 * Finds and reads all definitions of the repository.
 * @throws ActionError invalid-input for a pattern that matches no file: it would publish nothing, silently
 */
export async function findDefinitions(
  job: Job,
  identify: Identify,
): Promise<StepResult<Pick<RunFacts, 'loaded' | 'inRepository'>>> {
  const views = await find(job, 'views', job.inputs.views)
  const modules = await find(job, 'modules', job.inputs.modules)
  const liveNames: LiveNames = async (kind) => {
    const { liveNamesOf } = await import('./folder-names.js')
    return liveNamesOf(job, identify)(kind)
  }
  const checks = job.inputs.contentCheck !== 'off'
  const target = targetOf(job.inputs, null)
  const loaded = await load({ views, modules }, job.parse, target, { liveNames, checks })
  return { facts: { loaded, inRepository: keysOf(loaded) } }
}

function keysOf({ files }: Selected): ReadonlySet<string> {
  return new Set(files.flatMap(({ kind, name }) => (name === null ? [] : [keyFor(kind, name)])))
}

/** Where definitions are meant for. Before the instance is known the inputs may tell its account. */
export function targetOf(inputs: Inputs, instance: Instance | null): Target {
  const { arn, id } = inputs.instance
  const [allowed = null, ...others] = inputs.allowedAccountIds
  const told = arn?.account ?? (others.length === 0 ? allowed : null)
  return { instanceId: id, account: instance?.account ?? told, region: inputs.region }
}

async function find(
  job: Job,
  input: 'views' | 'modules',
  { patterns, given }: FilePatterns,
): Promise<readonly FoundFile[]> {
  const { files, unmatched } = await job.files.find(patterns)
  if (!given || unmatched.length === 0) return files
  const { hintsFor } = await import('./pattern-hints.js')
  const hints = await hintsFor(unmatched, job.files, job.inputs.workingDirectory)
  throw new ActionError(
    'invalid-input',
    'pattern-matches-nothing',
    `The input ${input} has patterns that match no file: ${unmatched.join(', ')}. Check them against the files below working-directory (${job.inputs.workingDirectory}).${hints.map((hint) => ` ${hint}`).join('')}`,
  )
}

/**
 * The definitions that this run looks at: those that `only` names. A file whose name could not be read stays, since it
 * may be one of them.
 * @throws ActionError invalid-input for a pattern that matches no definition
 */
export async function selectDefinitions(
  { inputs }: Job,
  all: Selected,
): Promise<StepResult<{ readonly loaded: Selected }>> {
  const { only } = inputs
  const loaded = only === null ? all : selectOnly(all, only, targetOf(inputs, null))
  if (!loaded.files.some(({ file, hasName }) => !hasName && isGenericName(file))) return { facts: { loaded } }
  const { noticesOfNames } = await import('./folder-names.js')
  return { facts: { loaded }, notices: noticesOfNames(loaded.files) }
}

function selectOnly({ files }: Selected, patterns: readonly string[], target: Target): Selected {
  const keys = files.map(keyOf)
  const idle = patterns.filter(
    (pattern) => !pattern.startsWith('!') && !keys.some((key) => matchesKey([pattern], key)),
  )
  if (idle.length > 0)
    throw new ActionError(
      'invalid-input',
      'only-matches-nothing',
      `The input only has patterns that match no definition: ${idle.join(', ')}. Definitions are known as view/<Name> and module/<Name>.`,
    )
  const selected = files.filter((file) => keyOf(file) === file.file || matchesKey(patterns, keyOf(file)))
  return judged(selected, target)
}
