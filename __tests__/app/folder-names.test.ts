import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/adapters/text/index.js'
import type { LiveNames } from '../../src/app/load/folder-names.js'
import { load } from '../../src/app/load/index.js'
import type { FoundFile } from '../../src/ports/runtime.js'
import { target } from '../core/kinds/reading.js'
import { flow } from '../support/unusual.js'
import '../support/preload-checks.js'

/** Modules: path → content; the folder of each is one that the patterns leave open. */
function modules(contents: Readonly<Record<string, object>>): readonly FoundFile[] {
  return Object.entries(contents).map(([path, content]) => ({
    path,
    folder: path.split('/').at(-2) ?? null,
    read: async () => Buffer.from(JSON.stringify(content)),
  }))
}

/** `key of file` of each definition, `file code` of each problem, and the kinds whose live names were asked for. */
async function loaded(contents: Readonly<Record<string, object>>, live: readonly string[] = []) {
  const asked: string[] = []
  const liveNames: LiveNames = async (kind) => {
    asked.push(kind)
    return new Set(live)
  }
  const { definitions, problems } = await load({ views: [], modules: modules(contents) }, parse, target, {
    liveNames,
  })
  return {
    definitions: definitions.map(({ key, file }) => `${key} of ${file}`),
    problems: problems.map(({ code, place }) => `${place.file} ${code}`),
    asked,
  }
}

describe('a file called flow.json without Name', () => {
  test("takes its folder's name; the instance is asked once a kind", async () => {
    expect(await loaded({ 'm/callback/flow.json': flow, 'm/greeting/flow.json': flow })).toEqual({
      definitions: ['module/callback of m/callback/flow.json', 'module/greeting of m/greeting/flow.json'],
      problems: [],
      asked: ['module'],
    })
  })

  test('keeps its own where the instance has a definition of that name', async () => {
    expect(await loaded({ 'm/greeting/flow.json': flow }, ['flow', 'greeting'])).toEqual({
      definitions: ['module/flow of m/greeting/flow.json'],
      problems: [],
      asked: ['module'],
    })
  })

  test('does so also where the folder has a name that no definition may have', async () => {
    const folder = 'x'.repeat(128)
    expect(await loaded({ [`m/${folder}/flow.json`]: flow })).toMatchObject({
      problems: [expect.stringMatching(/name-length$/)],
    })
    expect(await loaded({ [`m/${folder}/flow.json`]: flow }, ['flow'])).toMatchObject({ problems: [] })
  })

  test('is refused where another folder has the same name', async () => {
    expect(await loaded({ 'm/a/x/flow.json': flow, 'm/b/x/flow.json': flow })).toMatchObject({
      definitions: [],
      problems: ['m/a/x/flow.json duplicate-definition', 'm/b/x/flow.json duplicate-definition'],
    })
  })
})

test('a file that gives a name, or whose own name says it, needs neither its folder nor the instance', async () => {
  const files = { 'm/greeting/flow.json': { Name: 'Hello', Content: flow }, 'm/greeting/Bye.json': flow }
  expect(await loaded(files)).toEqual({
    definitions: ['module/Bye of m/greeting/Bye.json', 'module/Hello of m/greeting/flow.json'],
    problems: [],
    asked: [],
  })
})
