import { invalid, notFound, ok } from './answers.js'
import { releaseJson } from './release-shape.js'
import type { Answer, Asked, FakeRelease, World } from './types.js'

export function createRelease(world: World, asked: Asked): Answer {
  const tag = text(asked, 'tag_name')
  if (!tag) return invalid('Release', 'tag_name', 'tag_name is not a valid tag')
  if (byTag(world, tag)) return invalid('Release', 'tag_name', 'tag_name already exists')
  const release = {
    id: world.state.nextId++,
    tag,
    name: text(asked, 'name') ?? null,
    body: text(asked, 'body') ?? null,
    draft: flag(asked, 'draft'),
    prerelease: flag(asked, 'prerelease'),
    created: world.options.now(),
  }
  world.state.releases.set(release.id, release)
  return { status: 201, body: releaseJson(world, release) }
}

export function getRelease(world: World, asked: Asked): Answer {
  const release = world.state.releases.get(Number(asked.params.release_id))
  return release ? ok(releaseJson(world, release)) : notFound()
}

export function getReleaseByTag(world: World, asked: Asked): Answer {
  const release = byTag(world, asked.params.tag ?? '')
  return release && !release.draft ? ok(releaseJson(world, release)) : notFound()
}

export function updateRelease(world: World, asked: Asked): Answer {
  const release = world.state.releases.get(Number(asked.params.release_id))
  if (!release) return notFound()
  const changed = {
    ...release,
    name: text(asked, 'name') ?? release.name,
    body: text(asked, 'body') ?? release.body,
  }
  world.state.releases.set(release.id, changed)
  return ok(releaseJson(world, changed))
}

function byTag(world: World, tag: string): FakeRelease | undefined {
  return [...world.state.releases.values()].find((release) => release.tag === tag)
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

const flag = (asked: Asked, name: string): boolean => member(asked, name) === true
