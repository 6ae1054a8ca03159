import { invalid, notFound, ok } from './answers.js'
import { page } from './paging.js'
import { releaseJson } from './release-shape.js'
import type { Answer, Asked, FakeRelease, World } from './types.js'

/** GitHub refuses a longer text with 422. */
export const maxReleaseBody = 125_000

/** Newest first. Drafts are only for a token that may write. */
export function listReleases(world: World, asked: Asked): Answer {
  const rows = [...world.state.releases.values()]
    .filter((release) => isVisible(world, release))
    .toSorted((a, b) => b.created - a.created || b.id - a.id)
  const { body, ...answer } = page(world, asked, rows)
  return { ...answer, body: (body as readonly FakeRelease[]).map((release) => releaseJson(world, release)) }
}

export function createRelease(world: World, asked: Asked): Answer {
  const tag = text(asked, 'tag_name')
  if (!tag) return invalid('Release', 'tag_name', 'tag_name is not a valid tag')
  const draft = flag(asked, 'draft') ?? false
  if (!draft && published(world, tag)) return invalid('Release', 'tag_name', 'tag_name already exists')
  const tooLong = refusedBody(asked)
  if (tooLong) return tooLong
  const release = {
    id: world.state.nextId++,
    tag,
    name: text(asked, 'name') ?? null,
    body: text(asked, 'body') ?? null,
    draft,
    prerelease: flag(asked, 'prerelease') ?? false,
    immutable: false,
    created: world.options.now(),
    updated: world.options.now(),
  }
  world.state.releases.set(release.id, release)
  return { status: 201, body: releaseJson(world, release) }
}

export function getRelease(world: World, asked: Asked): Answer {
  const release = found(world, asked)
  return release ? ok(releaseJson(world, release)) : notFound()
}

export function getReleaseByTag(world: World, asked: Asked): Answer {
  const release = published(world, asked.params.tag ?? '')
  return release ? ok(releaseJson(world, release)) : notFound()
}

/** There is no precondition: the last one to write wins. */
export function updateRelease(world: World, asked: Asked): Answer {
  const release = found(world, asked)
  if (!release) return notFound()
  const refused = refusedBody(asked) ?? refusedLock(release, asked)
  if (refused) return refused
  const changed = {
    ...release,
    tag: text(asked, 'tag_name') ?? release.tag,
    name: text(asked, 'name') ?? release.name,
    body: text(asked, 'body') ?? release.body,
    draft: flag(asked, 'draft') ?? release.draft,
    prerelease: flag(asked, 'prerelease') ?? release.prerelease,
    updated: world.options.now(),
  }
  world.state.releases.set(release.id, changed)
  return ok(releaseJson(world, changed))
}

function refusedBody(asked: Asked): Answer | null {
  const tooLong = Array.from(text(asked, 'body') ?? '').length > maxReleaseBody
  return tooLong
    ? invalid('Release', 'body', `body is too long (maximum is ${maxReleaseBody} characters)`)
    : null
}

/** An immutable release keeps its tag and stays published. */
function refusedLock({ immutable, tag, draft }: FakeRelease, asked: Asked): Answer | null {
  if (!immutable) return null
  if ((text(asked, 'tag_name') ?? tag) !== tag)
    return invalid('Release', 'tag_name', 'tag_name cannot be changed when release is immutable')
  if ((flag(asked, 'draft') ?? draft) !== draft)
    return invalid('Release', 'draft', 'draft cannot be changed when release is immutable')
  return null
}

function found(world: World, asked: Asked): FakeRelease | undefined {
  const release = world.state.releases.get(Number(asked.params.release_id))
  return release && isVisible(world, release) ? release : undefined
}

function published(world: World, tag: string): FakeRelease | undefined {
  return [...world.state.releases.values()].find((release) => release.tag === tag && !release.draft)
}

function isVisible({ switches }: World, { draft }: FakeRelease): boolean {
  return !draft || !switches.readOnly
}

function member(asked: Asked, name: string): unknown {
  return typeof asked.body === 'object' && asked.body
    ? new Map(Object.entries(asked.body)).get(name)
    : undefined
}

function text(asked: Asked, name: string): string | undefined {
  const value = member(asked, name)
  return typeof value === 'string' ? value : undefined
}

function flag(asked: Asked, name: string): boolean | undefined {
  const value = member(asked, name)
  return typeof value === 'boolean' ? value : undefined
}
