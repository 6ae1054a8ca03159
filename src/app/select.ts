import { ActionError } from '../core/errors.js'
import { matchesKey } from '../core/patterns.js'
import type { FilePatterns } from '../inputs/types.js'
import type { FoundFile } from '../ports/surroundings.js'
import type { Job } from './job.js'
import { type Loaded, load } from './load.js'
import type { Story } from './story.js'

/**
 * Finds and reads the definitions that this run looks at.
 * @throws ActionError invalid-input for a pattern that selects nothing: it would publish nothing, silently
 */
export async function selectDefinitions(job: Job, story: Story): Promise<Loaded> {
  const views = await find(job, 'views', job.inputs.views)
  const modules = await find(job, 'modules', job.inputs.modules)
  const { instance, region } = job.inputs
  const target = { instanceId: instance.id, account: instance.arn?.account ?? null, region }
  const loaded = await load({ views, modules }, job.parse, target)
  if (loaded.definitions.length + loaded.invalid.length === 0) warnOfNothing(job, story)
  return job.inputs.only === null ? loaded : only(loaded, job.inputs.only)
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
function only(loaded: Loaded, patterns: readonly string[]): Loaded {
  const keys = [...loaded.definitions, ...loaded.invalid].map(({ key }) => key)
  const idle = patterns.filter(
    (pattern) => !pattern.startsWith('!') && !keys.some((key) => matchesKey([pattern], key)),
  )
  if (idle.length > 0)
    throw new ActionError(
      'invalid-input',
      'only-matches-nothing',
      `The input only has patterns that match no definition: ${idle.join(', ')}. Definitions are known as view/<Name> and module/<Name>.`,
    )
  const invalid = loaded.invalid.filter(({ key, file }) => key === file || matchesKey(patterns, key))
  const definitions = loaded.definitions.filter(({ key }) => matchesKey(patterns, key))
  const files = new Set([...invalid, ...definitions].map(({ file }) => file))
  return { definitions, invalid, problems: loaded.problems.filter(({ place }) => files.has(place.file)) }
}
