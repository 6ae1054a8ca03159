import type { Content } from '../../src/core/model/definition.js'
import type { ActionError } from '../../src/core/model/errors.js'
import type { Clock } from '../../src/ports/runtime.js'
import { aListed, aSnapshot } from './builders.js'

/** What the service has under the name. Version 3 is the first of the versions. */
export interface Stored {
  readonly id?: string
  readonly live: Content
  readonly versions: readonly { readonly description: string; readonly content: Content }[]
}

/** A view, in memory: its writer fails as given, and then does as asked. */
export function inMemory(stored: Stored | null, failures: readonly ActionError[]) {
  let live = stored?.live ?? null
  const versions = (stored?.versions ?? []).map((each, at) => ({ ...each, version: at + 3 }))
  const calls: string[] = []
  const write = (name: string) => {
    calls.push(name)
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
    versions: async () => versions.toReversed(),
    tags: async () => ({}),
  }
  const writer = {
    create: async ({ content }: { content: Content }) => {
      write('create')
      live = content
      return { id, arn: 'an-arn', snapshot: snapshot(content) }
    },
    update: async (_id: string, content: Content) => {
      write('update')
      live = content
      return snapshot(content)
    },
    setDescription: async () => write('setDescription'),
    addTags: async () => write('addTags'),
    createVersion: async (_kind: string, _id: string, { description }: { description: string }) => {
      write('createVersion')
      const version = (highest()?.version ?? 0) + 1
      versions.push({ description, content: live as Content, version })
      return { version, snapshot: snapshot(live as Content) }
    },
  }
  return { calls, access: { reader, writer } }
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
