import { describe, expect, test } from '@jest/globals'
import { problemsOf } from '../../simulator/github/checker.js'
import { annotated, type Ran, reported } from '../support/e2e.js'
import { Centre } from '../support/e2e-centre.js'
import { desk, template, view } from '../support/e2e-definitions.js'
import { both, inConsole } from '../support/e2e-states.js'

/** The story of docs/rollback.md through the shipped action: a real checkout, pushes, and runs by hand. */

type Inputs = Readonly<Record<string, string>>

async function gone(): Promise<{ readonly centre: Centre; readonly good: string }> {
  const centre = await Centre.open()
  await centre.commit('Begin', desk('Before'))
  const good = await centre.commit('Good', desk('Good'))
  await centre.push()
  await centre.commit('Bad', desk('Bad'))
  await centre.push()
  return { centre, good }
}

const outcome = (ran: Ran) => ({ ...reported(ran), warnings: annotated(ran, 'warning').length })
const green = { exit: 0, reason: '' }
const held = (version: number | '-') =>
  both(`skipped held ${version === 3 ? 3 : 4} → ${version} (rolled-back)`)

const overrides: readonly Inputs[] = [
  {},
  { 'overwrite-drift': 'true', 'overwrite-drafts': 'true' },
  { 'fail-on-drift': 'true', 'fail-on-changes': 'true', 'fail-on-breaking': 'true' },
]

describe.each(overrides)('bad, rolled back, and what is merged after it, with %j', (inputs) => {
  test('the whole story', async () => {
    const { centre, good } = await gone()
    const { world } = centre
    const step = async (ran: Promise<Ran>) => outcome(await ran)
    expect(await step(centre.rollBack(good, inputs))).toEqual({
      ...green,
      entries: both('published rollback 2 → 3'),
      warnings: 0,
    })
    await centre.commit('An unrelated merge')
    expect(await step(centre.push(inputs))).toEqual({ ...green, entries: held(3), warnings: 2 })
    inConsole(world).publish('By hand')
    await centre.commit('Another one')
    expect(await step(centre.push(inputs))).toEqual({
      ...green,
      warnings: 2,
      entries: both('skipped held 3 → - (rolled-back)'),
    })
    inConsole(world).publish('Good')
    await centre.commit('Revert', desk('Good'))
    expect(await step(centre.push(inputs))).toEqual({
      ...green,
      entries: both('unchanged unchanged 3 → 3'),
      warnings: 0,
    })
    await centre.commit('Bad again, on purpose', desk('Bad'))
    expect(await step(centre.push(inputs))).toMatchObject({
      ...green,
      entries: both('published update 3 → 4'),
    })
    await centre.commit('Nothing')
    expect(await step(centre.push(inputs))).toEqual({
      ...green,
      entries: both('unchanged unchanged 4 → 4'),
      warnings: 0,
    })
    await centre.commit('The fix', desk('Fixed'))
    expect(await step(centre.push(inputs))).toMatchObject({
      ...green,
      entries: both('published update 4 → 5'),
    })
    expect(world.github.calls.flatMap((call) => problemsOf(call))).toEqual([])
  })
})

test('a preview writes nothing, and its digest is that of the rollback', async () => {
  const { centre, good } = await gone()
  centre.world.writes()
  const preview = await centre.rollBack(good, { mode: 'plan', rollback: 'true' })
  expect([reported(preview), centre.world.writes()]).toEqual([
    { ...green, entries: both('planned rollback 2 → -') },
    [],
  ])
  const digest = { 'expected-plan-digest': preview.outputs['plan-digest'] ?? '' }
  expect(reported(await centre.rollBack(good, digest))).toEqual({
    ...green,
    entries: both('published rollback 2 → 3'),
  })
})

test('a preview names the drafts that the rollback replaces, and so does the rollback', async () => {
  const { centre, good } = await gone()
  centre.world.sim.console.saveDraft('view', 'Desk', {
    template: template('Half done'),
    actions: ['Continue'],
  })
  const warned = ({ report }: Ran) =>
    Object.entries(report.entries).flatMap(([key, { warnings }]) =>
      warnings.map(({ code }) => `${key} ${code}`),
    )
  const preview = await centre.rollBack(good, { mode: 'plan', rollback: 'true' })
  expect([warned(preview), preview.report.savedDrafts]).toEqual([['view/Desk replaces-draft'], []])
  expect(preview.summary).toContain(
    '**`view/Desk`** replaces draft. Somebody saved a draft of it in the console. The rollback first saves the draft as a file in the folder "drafts" beside the report, then replaces it.',
  )
  const ran = await centre.rollBack(good)
  expect([warned(ran), ran.report.savedDrafts.length]).toEqual([['view/Desk replaces-draft'], 1])
})

test('a description alone is set back without a hold, which preview and rollback say, and set again', async () => {
  const described = (description: string) => ({
    'connect/views/Desk.json': view('Good', { Description: description }),
  })
  const centre = await Centre.open()
  const old = await centre.commit('Begin', described('Old words'))
  await centre.push()
  await centre.commit('New words', described('New words'))
  await centre.push()
  const preview = await centre.rollBack(old, { mode: 'plan', rollback: 'true' })
  const ran = await centre.rollBack(old)
  const notHeld = expect.stringContaining('the next publish sets them again as the repository has them')
  expect([preview, ran].map(({ report }) => report.notices.at(-1))).toEqual([notHeld, notHeld])
  await centre.commit('An unrelated merge')
  const { report } = await centre.push()
  expect(report.entries['view/Desk']?.metadataChanges).toMatchObject([
    { before: 'Old words', after: 'New words' },
  ])
})

test('the release notes say what was gone back to, and say so when the rollback is repeated', async () => {
  const { centre, good } = await gone()
  const rowOf = ({ outputs }: Ran) => outputs['release-notes']?.match(/^\| view \| .*$/m)?.[0]
  expect(rowOf(await centre.rollBack(good))).toBe('| view | `Desk` | v2 → v3 | rolled back |')
  expect(rowOf(await centre.rollBack(good))).toBe(
    '| view | `Desk` | v3 | already live, restored by a rollback |',
  )
  await centre.commit('An unrelated merge')
  expect(rowOf(await centre.push())).toBe('| view | `Desk` | v3 | on hold after a rollback |')
  await centre.commit('Revert', desk('Good'))
  expect(rowOf(await centre.push())).toBe('| view | `Desk` | v3 | already live |')
})

test('a definition that is newer than the checkout is named, and stays', async () => {
  const { centre, good } = await gone()
  await centre.commit('A new view', { 'connect/views/New.json': view('New') })
  await centre.push()
  const ran = await centre.rollBack(good)
  expect(ran.report.warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'not-in-checkout: view/"New" is newer than the commit that this rollback goes back to (it came with "connect/views/New.json"), so it was not touched: it stays live as it is. See that it works with what was rolled back.',
  ])
  expect(centre.world.versions('view', 'New')).toHaveLength(1)
})

test('what is on hold is in a pull request’s comment until it is over', async () => {
  const { centre, good } = await gone()
  await centre.rollBack(good)
  const { world } = centre
  await centre.commit('An unrelated change')
  const plan = () => world.run({ event: 'pull-request', inputs: { comment: 'on-change' } })
  await plan()
  const [comment] = [...world.github.state.comments.values()]
  expect(comment?.body).toContain('2 on hold after a rollback')
  expect(comment?.body).toContain('A rollback left version 2')
  await centre.commit('The fix', desk('Fixed'))
  await centre.push()
  await plan()
  const [after] = [...world.github.state.comments.values()]
  expect(after?.body).not.toContain('on hold')
})
