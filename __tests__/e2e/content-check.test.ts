import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, type Ran, reported } from '../support/e2e.js'
import { flow } from '../support/e2e-definitions.js'

const cases = '../shared/cases'
const some = existsSync(cases) ? describe : describe.skip

/** A world with the workspace of a case. */
async function caseOf(name: string) {
  const world = await contactCentre({ files: {}, sim: { switches: { moduleSettingsRequired: true } } })
  await cp(`${cases}/${name}/repo`, world.space.path, { recursive: true })
  return world
}

some('a placeholder that nobody filled in', () => {
  const errors = ['flow-as-code', 'gitlab-cicd', 'mustache', 'terraform'].map(
    (name) => `connect/modules/${name}.json:10:20 Unresolved placeholder`,
  )

  test.each(['plan', 'publish'] as const)(
    'is an error at its line in a %s; run-time text is none',
    async (mode) => {
      const world = await caseOf('01-placeholder-unresolved')
      const ran = await world[mode]()
      expect([reported(ran).exit, reported(ran).reason]).toEqual([1, 'invalid-definition'])
      expect(annotated(ran, 'error').filter((text) => text.includes('connect/'))).toEqual(errors)
      expect(annotated(ran, 'warning')).toEqual([])
      expect(world.writes()).toEqual([])
    },
  )
})

some('an empty string', () => {
  test('is a warning at its line, and the publish says which definition the service refused for it', async () => {
    const world = await caseOf('04-half-release-empty-string')
    const [plan, publish] = [await world.plan(), await world.publish()]
    const warnings = ['connect/modules/a-bad.json:10:17 Empty string']
    expect([annotated(plan, 'warning'), annotated(publish, 'warning')]).toEqual([warnings, warnings])
    expect([annotated(plan, 'error'), annotated(publish, 'error')]).toEqual([
      [],
      ['connect/modules/a-bad.json:7:21 module/a-bad failed: publish failed'],
    ])
    const good = [0, 1, 2].map((number) => [`module/good-${number}`, 'published create - → 1'])
    expect(reported(publish).entries).toEqual({
      'module/a-bad': 'failed create - → - (publish-failed)',
      ...Object.fromEntries(good),
    })
  })
})

/** One module that lacks an error branch which the live service was seen to ask for, and one that is right. */
const file = 'connect/modules/Forgets.json'
const forgets = (words: string) => {
  const { Actions, ...rest } = flow(words)
  const [say, end] = Actions
  const set = {
    Identifier: 'set',
    Type: 'UpdateFlowAttributes',
    Parameters: { FlowAttributes: { last: { Type: 'String', Value: words } } },
    Transitions: { NextAction: 'say' },
  }
  return JSON.stringify({ ...rest, StartAction: 'set', Actions: [set, say, end] }, null, 1)
}
const files = (words: string) => ({
  [file]: forgets(words),
  'connect/modules/Greets.json': JSON.stringify(flow(words)),
})

const what = `${file}:27:4 Missing error branch`
const message =
  'UpdateFlowAttributes has no error branch NoMatchingError. Amazon Connect refuses this (seen live, 2026-08). Add the branch.'

function messagesOf({ report }: Ran) {
  return report.problems.map(({ severity, message: text }) => `${severity}: ${text}`)
}

describe('what Amazon Connect was seen to refuse', () => {
  const goOn = ' To publish it all the same, set the input content-check to warn.'
  const invalid = {
    exit: 1,
    reason: 'invalid-definition',
    entries: { 'module/Forgets': 'invalid - - → - (invalid-definition)' },
  }

  test('fails a plan by default, at the line of the block', async () => {
    const ran = await (await contactCentre({ files: files('Hello') })).plan()
    expect(reported(ran)).toEqual({
      ...invalid,
      entries: { ...invalid.entries, 'module/Greets': 'planned create - → -' },
    })
    expect(annotated(ran, 'error')).toContain(what)
    expect(messagesOf(ran)).toEqual([`error: ${message}${goOn}`])
  })

  test.each(['plan', 'warn', 'off'])(
    'does not stop a publish with content-check %s: where the rule is wrong, the fix at night goes out',
    async (check) => {
      const world = await contactCentre({ files: files('Hello') })
      const ran = await world.publish({ 'content-check': check })
      expect(reported(ran)).toEqual({
        exit: 0,
        reason: '',
        entries: { 'module/Forgets': 'published create - → 1', 'module/Greets': 'published create - → 1' },
      })
      expect(messagesOf(ran)).toEqual(check === 'off' ? [] : [`warning: ${message}`])
    },
  )

  test('fails plan and publish with content-check error, before the first write', async () => {
    const world = await contactCentre({ files: files('Hello') })
    const [plan, publish] = [
      await world.plan({ 'content-check': 'error' }),
      await world.publish({ 'content-check': 'error' }),
    ]
    expect([reported(plan), reported(publish)]).toEqual([
      { ...invalid, entries: { ...invalid.entries, 'module/Greets': 'planned create - → -' } },
      {
        ...invalid,
        entries: { ...invalid.entries, 'module/Greets': 'skipped create - → - (invalid-definition)' },
      },
    ])
    expect(world.writes()).toEqual([])
  })

  test.each(['warn', 'off'])('fails no plan with content-check %s', async (check) => {
    const ran = await (await contactCentre({ files: files('Hello') })).plan({ 'content-check': check })
    expect([reported(ran).exit, messagesOf(ran)]).toEqual([0, check === 'off' ? [] : [`warning: ${message}`]])
  })

  test('is not reported where the live content has it too', async () => {
    const world = await contactCentre({ files: files('Hello') })
    await world.publish()
    const unchanged = await world.plan()
    await world.space.write(files('Hello again'))
    const changed = await world.plan()
    expect([reported(unchanged).exit, messagesOf(unchanged)]).toEqual([0, []])
    expect([reported(changed).exit, messagesOf(changed)]).toEqual([0, []])
  })

  test('is a warning where nothing can be compared: a fork has no credentials', async () => {
    const world = await contactCentre({ files: files('Hello') })
    const ran = await world.run({ event: 'pull-request-fork', credentials: false })
    expect([reported(ran).exit, messagesOf(ran)]).toEqual([0, [`warning: ${message}`]])
  })
})
