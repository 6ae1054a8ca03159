import { invalid, notFound, ok } from './answers.js'
import { page } from './paging.js'
import { releaseJson } from './release-shape.js'
import type { Answer, ApiRequest, FakeRelease, World } from './types.js'

/** Maximum length: GitHub refuses a longer text with 422. */
export const maxReleaseBody = 125_000

/** Newest first. Only a token that may write sees drafts. */
export function listReleases(world: World, request: ApiRequest): Answer {
  const rows = [...world.state.releases.values()]
    .filter((release) => isVisible(world, release))
    .toSorted((a, b) => b.created - a.created || b.id - a.id)
  const { body, ...answer } = page(world, request, rows)
  return { ...answer, body: (body as readonly FakeRelease[]).map((release) => releaseJson(world, release)) }
}

export function createRelease(world: World, request: ApiRequest): Answer {
  const tag = text(request, 'tag_name')
  if (!tag) return invalid('Release', 'tag_name', 'tag_name is not a valid tag')
  const draft = flag(request, 'draft') ?? false
  if (!draft && published(world, tag)) return invalid('Release', 'tag_name', 'tag_name already exists')
  const tooLong = refusedBody(request)
  if (tooLong) return tooLong
  const release = {
    id: world.state.nextId++,
    tag,
    name: text(request, 'name') ?? null,
    body: text(request, 'body') ?? null,
    draft,
    prerelease: flag(request, 'prerelease') ?? false,
    immutable: false,
    created: world.options.now(),
    updated: world.options.now(),
  }
  world.state.releases.set(release.id, release)
  return { status: 201, body: releaseJson(world, release) }
}

export function getRelease(world: World, request: ApiRequest): Answer {
  const release = found(world, request)
  return release ? ok(releaseJson(world, release)) : notFound()
}

export function getReleaseByTag(world: World, request: ApiRequest): Answer {
  const release = published(world, request.params.tag ?? '')
  return release ? ok(releaseJson(world, release)) : notFound()
}

/** There is no precondition: the last write wins. */
export function updateRelease(world: World, request: ApiRequest): Answer {
  const release = found(world, request)
  if (!release) return notFound()
  const refused = refusedBody(request) ?? refusedLock(release, request)
  if (refused) return refused
  const changed = {
    ...release,
    tag: text(request, 'tag_name') ?? release.tag,
    name: text(request, 'name') ?? release.name,
    body: text(request, 'body') ?? release.body,
    draft: flag(request, 'draft') ?? release.draft,
    prerelease: flag(request, 'prerelease') ?? release.prerelease,
    updated: world.options.now(),
  }
  world.state.releases.set(release.id, changed)
  return ok(releaseJson(world, changed))
}

function refusedBody(request: ApiRequest): Answer | null {
  const tooLong = Array.from(text(request, 'body') ?? '').length > maxReleaseBody
  return tooLong
    ? invalid('Release', 'body', `body is too long (maximum is ${maxReleaseBody} characters)`)
    : null
}

/** An immutable release keeps its tag and stays published. */
function refusedLock({ immutable, tag, draft }: FakeRelease, request: ApiRequest): Answer | null {
  if (!immutable) return null
  if ((text(request, 'tag_name') ?? tag) !== tag)
    return invalid('Release', 'tag_name', 'tag_name cannot be changed when release is immutable')
  if ((flag(request, 'draft') ?? draft) !== draft)
    return invalid('Release', 'draft', 'draft cannot be changed when release is immutable')
  return null
}

function found(world: World, request: ApiRequest): FakeRelease | undefined {
  const release = world.state.releases.get(Number(request.params.release_id))
  return release && isVisible(world, release) ? release : undefined
}

function published(world: World, tag: string): FakeRelease | undefined {
  return [...world.state.releases.values()].find((release) => release.tag === tag && !release.draft)
}

function isVisible({ switches }: World, { draft }: FakeRelease): boolean {
  return !draft || !switches.readOnly
}

function member(request: ApiRequest, name: string): unknown {
  return typeof request.body === 'object' && request.body
    ? new Map(Object.entries(request.body)).get(name)
    : undefined
}

function text(request: ApiRequest, name: string): string | undefined {
  const value = member(request, name)
  return typeof value === 'string' ? value : undefined
}

function flag(request: ApiRequest, name: string): boolean | undefined {
  const value = member(request, name)
  return typeof value === 'boolean' ? value : undefined
}
