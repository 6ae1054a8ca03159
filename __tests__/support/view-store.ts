import type { Content } from '../../src/core/model/definition.js'
import type { ActionError } from '../../src/core/model/errors.js'
import type { Snapshot } from '../../src/core/model/observation.js'
import type { Clock } from '../../src/ports/runtime.js'
import { aListed, aSnapshot } from './builders.js'

/** What the service has under the name. Version 3 is the first of the versions. */
export interface Stored {
  readonly id?: string
  readonly live: Content
  readonly versions: readonly { readonly description: string; readonly content: Content }[]
}

/** How the service makes a version: as it should, unless something is given. */
export interface Made {
  /** Its content. Default: the live content. */
  readonly content?: Content
  /** What somebody publishes at the same time. */
  readonly liveAfter?: Content
  /** The answer in place of the version. */
  readonly failure?: Error
  /** The number of an existing version that is returned in place of a new one. */
  readonly reused?: number
  /** Default: true. */
  readonly isListed?: boolean
}

/**
 * A view, or a module, in memory: its writer fails as given, and then does as asked.
 *
 * @param answer how the service's answer to content differs from what was written
 * @param make how the version that follows `count` versions is made
 */
export function inMemory(
  stored: Stored | null,
  failures: readonly ActionError[],
  answer: (written: Content) => Partial<Snapshot> = () => ({}),
  make: (count: number) => Made = () => ({}),
) {
  let live = stored?.live ?? null
  const versions = (stored?.versions ?? []).map((each, at) => ({ ...each, version: at + 3, isListed: true }))
  const calls: string[] = []
  const requests: unknown[] = []
  const write = (name: string, ...request: readonly unknown[]) => {
    calls.push(name)
    requests.push(request)
    const failure = failures[calls.length - 1]
    if (failure) throw failure
  }
  const id = stored?.id ?? 'an-id'
  const highest = () => versions.at(-1)
  const snapshot = (content: Content) =>
    aSnapshot(content, {
      ...{ id, version: highest()?.version ?? null },
      versionDescription: highest()?.description ?? null,
    })
  const reader = {
    list: async () => (stored === null ? [] : [aListed({ id })]),
    listArchived: async () => [],
    describe: async (_kind: string, _id: string, qualifier: unknown) => {
      const content =
        qualifier === 'live' ? live : versions.find(({ version }) => version === qualifier)?.content
      return content ? snapshot(content) : null
    },
    versions: async () => versions.filter(({ isListed }) => isListed).toReversed(),
    tags: async () => ({}),
  }
  const writer = {
    create: async ({ content }: { content: Content }, token: string) => {
      write('create', token)
      live = answer(content).content ?? content
      return { id, arn: 'an-arn', snapshot: { ...snapshot(live), ...answer(content) } }
    },
    update: async (_id: string, content: Content) => {
      write('update')
      live = answer(content).content ?? content
      return { ...snapshot(live), ...answer(content) }
    },
    setDescription: async (...request: readonly unknown[]) => write('setDescription', ...request),
    addTags: async (...request: readonly unknown[]) => write('addTags', ...request),
    createAlias: async (...request: readonly unknown[]) => {
      write('createAlias', ...request)
      return 'alias-id'
    },
    createVersion: async (_kind: string, _id: string, { description }: { description: string }) => {
      write('createVersion', description)
      const { content = live as Content, liveAfter, failure, reused, isListed = true } = make(versions.length)
      const version = (highest()?.version ?? 0) + 1
      if (reused === undefined) versions.push({ description, content, version, isListed })
      live = liveAfter ?? live
      if (failure) throw failure
      return { version: reused ?? version, snapshot: snapshot(content) }
    },
  }
  return { calls, requests, access: { reader, writer } }
}

/** A sleep is over at once, and took its time. */
export function clockFromZero(): Clock {
  let now = 0
  return {
    now: () => now,
    wallTime: () => now,
    sleep: async (ms) => {
      now += ms
    },
  }
}
