import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { parse } from '../../src/adapters/text/index.js'
import { readDefinition } from '../../src/core/kinds/index.js'
import { annotated, contactCentre, type Ran, reported, type World } from '../support/e2e.js'
import { flow } from '../support/e2e-definitions.js'

const strict = { switches: { refusesAll: true } }

/** A module that the service takes, unless it says nothing. */
const says = (text: string) =>
  JSON.stringify(
    { ...flow(text), Settings: { InputParameters: [], OutputParameters: [], Transitions: [] } },
    null,
    2,
  )

const file = (name: string) => `connect/modules/${name}.json`
const release = (bad: string, good: string) => ({
  [file('a-bad')]: says(bad),
  ...Object.fromEntries([0, 1, 2].map((n) => [file(`good-${n}`), says(`${good} ${n}`)])),
})

/** What the report says is live, by definition. */
const live = ({ report }: Ran) =>
  Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, entry.live]))

/** What is said in the instance, by the module's name. */
const saidIn = ({ sim }: World) =>
  Object.fromEntries(
    [...sim.state.modules.values()].map((module) => [
      module.name,
      JSON.parse(module.live?.content ?? '{}').Actions[0].Parameters.Text,
    ]),
  )

const all = <T>(bad: T, good: T) => ({
  'module/a-bad': bad,
  'module/good-0': good,
  'module/good-1': good,
  'module/good-2': good,
})
const words =
  'Invalid Action property value. Path: 0.Parameter. Amazon Connect refuses the action "say" (MessageParticipant). MessageParticipant has an empty string ("") in "Text". Amazon Connect was seen to refuse this (2026-08), although some published flows have it. Write a value or remove the member. For a blank, write " ". Correct it, then run the workflow again.'

describe('a release that is refused in the middle reports what is live and what is not', () => {
  test('of definitions that are new', async () => {
    const world = await contactCentre({ files: release('', 'Good'), sim: strict })
    const ran = await world.publish()
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'publish-failed',
      entries: all('failed create - → - (publish-failed)', 'published create - → 1'),
    })
    expect(live(ran)).toEqual(all<boolean>(false, true))
    expect(saidIn(world)).toEqual({ 'good-0': 'Good 0', 'good-1': 'Good 1', 'good-2': 'Good 2' })
    expect(ran.summary).toContain('❌ Published 3 versions, 1 failed')
    expect(annotated(ran, 'error')).toEqual([`${file('a-bad')}:12:21 module/a-bad failed: publish failed`])
    expect(ran.annotations.find(({ command }) => command === 'error')?.message).toBe(words)
  })

  test('of definitions that are live: what was live stays, and the next run does the rest', async () => {
    const world = await contactCentre({ files: release('Old', 'Old'), sim: strict })
    expect(reported(await world.publish()).exit).toBe(0)
    await world.space.write(release('', 'New'))
    const ran = await world.publish()
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'publish-failed',
      entries: all('failed update 1 → - (publish-failed)', 'published update 1 → 2'),
    })
    expect(live(ran)).toEqual(all<boolean>(false, true))
    const good = { 'good-0': 'New 0', 'good-1': 'New 1', 'good-2': 'New 2' }
    expect(saidIn(world)).toEqual({ 'a-bad': 'Old', ...good })

    await world.space.write({ [file('a-bad')]: says('New') })
    expect(reported(await world.publish())).toEqual({
      exit: 0,
      reason: '',
      entries: all('published update 1 → 2', 'unchanged unchanged 2 → 2'),
    })
    expect(saidIn(world)).toEqual({ 'a-bad': 'New', ...good })
  })

  test('a module without Settings is refused as a whole, in the words of the service', async () => {
    const { Settings: _settings, ...content } = flow('Hi')
    const text = JSON.stringify({ Name: 'a-bad', Content: content }, null, 2)
    const world = await contactCentre({ files: { [file('a-bad')]: text }, sim: strict })
    const ran = await world.publish()
    expect(annotated(ran, 'error')).toEqual([`${file('a-bad')}:3:14 module/a-bad failed: publish failed`])
    expect(ran.report.entries['module/a-bad']?.problems).toMatchObject([
      {
        code: 'invalid-request',
        message:
          'JSON field is missing or null for field name: settings. Amazon Connect refuses the Content as a whole. The content of this module has no Settings: only contact flows have none. Amazon Connect refuses this (seen live, 2026-08). Add "Settings": {"InputParameters": [], "OutputParameters": [], "Transitions": []} beside Actions. Correct it, then run the workflow again.',
      },
    ])
  })
})

test('the hostile definitions that are valid are taken with all that is refused', async () => {
  const folder = 'fixtures/hostile'
  const world = await contactCentre({ files: {}, sim: strict })
  let count = 0
  for (const name of await readdir(folder)) {
    const bytes = await readFile(`${folder}/${name}`)
    const { tree } = await parse.document(name, bytes)
    if (tree === null || !readDefinition('view', tree, { file: name, parseJson: parse.json }).definition)
      continue
    await world.space.write({ [`connect/views/${name}`]: bytes.toString('utf8') })
    count += 1
  }
  const { exit, entries } = reported(await world.publish())
  expect([exit, Object.values(entries)]).toEqual([0, Array(count).fill('published create - → 1')])
  expect(count).toBeGreaterThan(5)
})
