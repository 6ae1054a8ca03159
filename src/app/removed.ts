import { ActionError } from '../core/errors.js'
import { pathName } from '../core/kinds/index.js'
import { matchesKey } from '../core/patterns.js'
import { printable } from '../core/quote.js'
import { abandoned, gone, type Removed, removedWarning } from '../core/removed.js'
import type { Key, Kind } from '../core/types.js'
import { GitHubRefused } from '../ports/github.js'
import type { RemovedFiles } from '../ports/surroundings.js'
import { liveNamesOf } from './folder-names.js'
import { identify } from './identify.js'
import type { Job } from './job.js'
import { load } from './load.js'
import { renamedDefinitions } from './renamed.js'
import { targetOf } from './select.js'
import type { Story } from './story.js'

/**
 * Tells of definitions that this run's change removed from the repository, or renamed in it, while they are live. Nothing is deleted, and
 * nothing fails: that it cannot be found out is a notice. Where nothing was removed the service is not asked.
 */
export async function tellRemoved(job: Job, story: Story): Promise<void> {
  try {
    const removed = [
      ...(job.removed ? await removedDefinitions(job, job.removed, story) : []),
      ...(await renamedDefinitions(job, story)),
    ]
    if (removed.length > 0) await tellLive(job, removed, story)
  } catch (cause) {
    if (!(cause instanceof GitHubRefused || cause instanceof ActionError)) throw cause
    const why = printable(cause.message).replace(/\.$/, '')
    story.notices.push(
      `Whether a definition was removed that is still live is not known: ${why}.${advice(cause)}`,
    )
  }
}

/** The notice comes with every run until the token may read what it needs. */
function advice(cause: GitHubRefused | ActionError): string {
  if (cause instanceof GitHubRefused && cause.kind === 'credentials')
    return ' Leave the input `github-token` to its default, or give it a token that is valid.'
  const lacks = cause instanceof GitHubRefused && (cause.kind === 'permission' || cause.kind === 'not-found')
  return lacks ? ' Give the job `permissions: contents: read` and `pull-requests: read`.' : ''
}

async function removedDefinitions(
  job: Job,
  removed: RemovedFiles,
  story: Story,
): Promise<readonly Removed[]> {
  const { inputs, parse } = job
  const [views, modules] = [
    await removed.find(inputs.views.patterns),
    await removed.find(inputs.modules.patterns),
  ]
  if (!(views.complete && modules.complete)) story.notices.push(incomplete)
  const { files } = await load(
    { views: views.files, modules: modules.files },
    parse,
    targetOf(inputs, null),
    liveNamesOf(job, story),
  )
  // A file that cannot be read any more is known by its own name, as a definition without Name is.
  const known = files.map(({ kind, name, file }) => ({ kind, name: name ?? pathName(file), file }))
  const { only } = inputs
  return gone(known, story.inRepository).filter(
    ({ kind, name }) => only === null || matchesKey(only, `${kind}/${name}`),
  )
}

const incomplete =
  'The change takes away so many files that not all of them are looked at, or GitHub does not list all: a definition that was removed from the repository may be live without being told here.'

async function tellLive(job: Job, removed: readonly Removed[], story: Story): Promise<void> {
  // Of a repository without any definition left nothing was asked yet.
  story.instance ??= await identify(job)
  const { reader } = await job.connect()
  const kinds = new Set<Kind>(removed.map(({ kind }) => kind))
  const listed = await Promise.all([...kinds].map((kind) => reader.list(kind)))
  const live = abandoned(removed, listed.flat())
  const warnings = await Promise.all(
    live.map(async (each) => {
      const [highest] = await reader.versions(each.kind, each.id)
      return removedWarning(each, highest?.version ?? null)
    }),
  )
  story.warnings.push(...warnings)
  story.removed.push(...live.map(({ kind, name }): Key => `${kind}/${name}`))
}
