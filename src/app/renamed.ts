import { parentFolder } from '../core/names/default-name.js'
import { matchesKey } from '../core/patterns.js'
import type { Removed } from '../core/removed.js'
import type { FoundFile } from '../ports/surroundings.js'
import type { Settled } from './duplicates.js'
import { liveNamesOf } from './folder-names.js'
import type { Job } from './job.js'
import { load } from './load.js'
import { targetOf } from './select.js'
import type { Story } from './story.js'

/** Files whose earlier content is read: each may take a request, of 1,000 that GITHUB_TOKEN has an hour. */
const most = 100

function onlySome(count: number): string {
  return `The change touches ${count} definitions; the first ${most} were looked at for changed names. A definition that it renamed may be live under its old name without being reported here.`
}

/** A file whose definition has a name. */
type Named = Settled & { readonly name: string }

/**
 * Definitions whose name this run's change replaced inside their files, by the names that they had, if no other file
 * has them now. Looked for in the files that GitHub lists as modified; without that list in those of definitions that
 * the instance does not have.
 */
export async function renamedDefinitions(job: Job, story: Story): Promise<readonly Removed[]> {
  const { before, parse, inputs } = job
  const candidates = before === null ? [] : await candidatesOf(job, story)
  const views: FoundFile[] = []
  const modules: FoundFile[] = []
  if (candidates.length > most) story.notices.push(onlySome(candidates.length))
  for (const { kind, file } of candidates.slice(0, most))
    (kind === 'view' ? views : modules).push(...(await pastFile(job, story, file)))
  if (views.length + modules.length === 0) return []
  const { files } = await load({ views, modules }, parse, targetOf(inputs, null), liveNamesOf(job, story))
  const names = new Map(candidates.map((each) => [each.file, each.name]))
  return files.flatMap(({ kind, name, file }): readonly Removed[] => {
    const now = names.get(file)
    if (name === null || now === undefined || name === now || story.inRepository.has(`${kind}/${name}`))
      return []
    return [{ kind, name, file, renamedTo: now }]
  })
}

async function candidatesOf(job: Job, story: Story): Promise<readonly Named[]> {
  const named = story.loaded.files.filter((file): file is Named => file.name !== null)
  const { only } = job.inputs
  const wanted = named.filter(({ kind, name }) => only === null || matchesKey(only, `${kind}/${name}`))
  const modified = await modifiedFiles(job)
  return modified === null
    ? wanted.filter(({ kind, name }) => !story.observations.has(`${kind}/${name}`))
    : wanted.filter(({ file }) => modified.has(file))
}

/** Null: nobody lists them. */
async function modifiedFiles({ removed, inputs }: Job): Promise<ReadonlySet<string> | null> {
  if (removed === null) return null
  const [views, modules] = [
    await removed.modified(inputs.views.patterns),
    await removed.modified(inputs.modules.patterns),
  ]
  return new Set([...views, ...modules])
}

/** The file before this run's change. Nothing where it is new, or cannot be read. */
async function pastFile(job: Job, story: Story, file: string): Promise<readonly FoundFile[]> {
  const past = await job.history.sourceAt(job.before ?? '', file)
  if (!past.known) {
    const notice = `Whether a definition was renamed is not known, because ${past.why}.`
    if (!story.notices.includes(notice)) story.notices.push(notice)
    return []
  }
  const [bytes = null] = past.sources
  return bytes === null ? [] : [{ path: file, folder: parentFolder(file), read: async () => bytes }]
}
