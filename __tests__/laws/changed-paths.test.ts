import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { parse } from '../../src/adapters/text/index.js'
import { createPartLocator } from '../../src/core/check/locate.js'
import { moduleContentChanges } from '../../src/core/diff/flow/changed-paths.js'
import { moduleDifference } from '../../src/core/diff/flow/module.js'
import type { ContentChange, ContentChanges } from '../../src/core/diff/shared/content-change.js'
import { viewContentChanges } from '../../src/core/diff/view/changed-paths.js'
import { viewDifference } from '../../src/core/diff/view/view.js'
import { memberOf } from '../../src/core/document/json.js'
import type { Content, Json, ModuleContent, ViewContent } from '../../src/core/model/definition.js'
import { anyModule } from '../support/random-modules.js'
import { pair as views } from '../support/random-views.js'

const modules = fc.oneof(
  fc.tuple(anyModule, anyModule),
  fc.tuple(anyModule, anyModule).map(([one, other]) => [one, { ...one, settings: other.settings }] as const),
)

const runs = { numRuns: 150 }

/** The members of a file that holds a content, as it is written by hand: nothing of it in strings. */
function membersOf(content: Content): { readonly [member: string]: Json } {
  if (content.kind === 'view') return { Template: JSON.parse(content.template), Actions: content.actions }
  const { settings } = content
  return {
    Content: JSON.parse(content.content),
    ...(settings === null ? {} : { Settings: JSON.parse(settings) }),
  }
}

/** What is at a path of a content. Undefined: nothing. */
function valueAt(content: Content, { at }: ContentChange): Json | undefined {
  return [at.root, ...at.members].reduce<Json | undefined>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : memberOf(value, String(step))),
    membersOf(content),
  )
}

/** The same value with the members of its objects in the opposite order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return value.map(turned)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, item]) => [name, turned(item)]),
  )
}

const turnedText = (text: string): string => JSON.stringify(turned(JSON.parse(text)))

function turnedContent<C extends ViewContent | ModuleContent>(content: C): C {
  return content.kind === 'view'
    ? { ...content, template: turnedText(content.template) }
    : {
        ...content,
        content: turnedText(content.content),
        settings: content.settings && turnedText(content.settings),
      }
}

/** The places of changes that are none of a file's. */
async function outside(content: Content, changes: readonly ContentChange[], asText: boolean) {
  const members = membersOf(content)
  const written = asText
    ? Object.fromEntries(
        Object.entries(members).map(([name, value]) => [
          name,
          name === 'Actions' ? value : JSON.stringify(value, null, 1),
        ]),
      )
    : members
  const text = JSON.stringify(written, null, 2)
  const { tree } = await parse.document('It.json', new TextEncoder().encode(text))
  const locate = createPartLocator(content.kind, tree!, parse.json)
  const lines = text.split('\n')
  return changes.filter(({ at }) => {
    const { line = 0, column = 0 } = locate(at)?.place ?? {}
    return column < 1 || column > (lines[line - 1]?.length ?? 0)
  })
}

type Compared<C> = {
  readonly pairs: fc.Arbitrary<readonly [C, C]>
  readonly places: (before: C, after: C) => ContentChanges
  readonly difference: (before: C, after: C) => { readonly items: object; readonly breaking: object }
}

function laws<C extends ViewContent | ModuleContent>({ pairs, places, difference }: Compared<C>) {
  const law = (check: (before: C, after: C) => void | Promise<void>) =>
    fc.assert(
      fc.asyncProperty(pairs, async ([before, after]) => check(before, after)),
      runs,
    )
  const all = (before: C, after: C) => {
    const { changes, breaking } = places(before, after)
    return [...changes, ...breaking.flat()]
  }

  test('what is reported to be there is there', () =>
    law((before, after) => {
      const missing = all(before, after).filter(
        (change) => change.exists && valueAt(after, change) === undefined,
      )
      expect(missing).toEqual([])
    }))

  test('each is in the file, also where the file has the content as text', () =>
    law(async (before, after) => {
      const changes = all(before, after)
      expect(await outside(after, changes, false)).toEqual([])
      expect(await outside(after, changes, true)).toEqual([])
    }))

  test('where something is listed, there is a place, and each breaking change has one', () =>
    law((before, after) => {
      const { items, breaking: reported } = difference(before, after)
      const { changes, breaking: found } = places(before, after)
      expect([found.length, found.every(({ length }) => length > 0)]).toEqual([
        Object.keys(reported).length,
        true,
      ])
      const isListed = Object.keys(items).length > 0
      expect(isListed && changes.length === 0).toBe(false)
    }))

  test('the order of members does not show', () =>
    law((before, after) => {
      expect(all(turnedContent(before), turnedContent(after))).toEqual(all(before, after))
    }))
}

describe('places of a view’s changes', () => {
  laws<ViewContent>({
    pairs: views,
    places: viewContentChanges,
    difference: viewDifference,
  })
})

describe('places of a module’s changes', () => {
  laws<ModuleContent>({
    pairs: modules,
    places: moduleContentChanges,
    difference: moduleDifference,
  })
})
