import { ActionError } from '../core/errors.js'
import type { Target } from '../core/kinds/index.js'
import { matchesKey } from '../core/patterns.js'
import type { Instance } from '../core/types.js'
import type { FilePatterns, Inputs } from '../inputs/types.js'
import type { FoundFile } from '../ports/surroundings.js'
import type { Job } from './job.js'
import { judged, keyOf, load, type Selected } from './load.js'
import type { Story } from './story.js'

/**
 * Finds and reads the definitions that this run looks at.
 * @throws ActionError invalid-input for a pattern that selects nothing: it would publish nothing, silently
 */
export async function selectDefinitions(job: Job, story: Story): Promise<Selected> {
  const views = await find(job, 'views', job.inputs.views)
  const modules = await find(job, 'modules', job.inputs.modules)
  const target = targetOf(job.inputs, null)
  const loaded = await load({ views, modules }, job.parse, target, job.inputs.contentCheck !== 'off')
  story.inRepository = keysOf(loaded)
  if (loaded.definitions.length + loaded.invalid.length === 0) warnOfNothing(job, story)
  return job.inputs.only === null ? loaded : only(loaded, job.inputs.only, target)
}

function keysOf({ files }: Selected): ReadonlySet<string> {
  return new Set(files.flatMap(({ kind, name }) => (name === null ? [] : [`${kind}/${name}`])))
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
  throw new ActionError(
    'invalid-input',
    'pattern-matches-nothing',
    `The input ${input} has patterns that match no file: ${unmatched.join(', ')}. Check them against the files below working-directory (${job.inputs.workingDirectory}).`,
  )
}

function warnOfNothing({ inputs }: Job, story: Story): void {
  const patterns = [...inputs.views.patterns, ...inputs.modules.patterns].join(', ')
  story.warnings.push({
    code: 'no-definitions',
    message: `No definition was found below ${inputs.workingDirectory} with the patterns ${patterns}. Check out the repository before this step, or give views and modules.`,
  })
}

/** What `only` selects; a file whose name could not be read stays, since it may be one of them. */
function only({ files }: Selected, patterns: readonly string[], target: Target): Selected {
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
