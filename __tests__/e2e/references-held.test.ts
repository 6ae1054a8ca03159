import { describe, expect, test } from '@jest/globals'
import { reported } from '../support/e2e.js'
import { Centre } from '../support/e2e-centre.js'
import { moduleOf, saying } from '../support/e2e-references.js'

const file = 'connect/modules/Desk.json'
const toQueue = { UpdateContactTargetQueue: { QueueId: '${queue/Support}' } }
const held = { 'module/Desk': 'skipped held 3 → 3 (rolled-back)' }

test('a definition that a rollback left stays so, though its queue is created again; a changed file ends it', async () => {
  const centre = await Centre.open()
  const { console: people } = centre.world.sim
  people.addNamed('queue', { name: 'Support' })
  const good = await centre.commit('Good', { [file]: saying('Good') })
  await centre.push()
  await centre.commit('Bad', { [file]: moduleOf(toQueue) })
  await centre.push()
  expect(reported(await centre.rollBack(good)).entries).toEqual({ 'module/Desk': 'published rollback 2 → 3' })

  await centre.commit('An unrelated merge')
  expect(reported(await centre.push()).entries).toEqual(held)
  people.deleteNamed('queue', 'Support')
  people.addNamed('queue', { name: 'Support' })
  await centre.commit('Another one')
  expect(reported(await centre.push()).entries).toEqual(held)
  // What a rollback left is left, also where its references resolve to nothing.
  people.deleteNamed('queue', 'Support')
  await centre.commit('A third one')
  expect(reported(await centre.push())).toEqual({ exit: 0, reason: '', entries: held })

  const recreated = people.addNamed('queue', { name: 'Support' })
  await centre.commit('Fix', {
    [file]: moduleOf({ ...toQueue, MessageParticipant: { Text: 'One moment' } }),
  })
  const fixed = await centre.push()
  expect(reported(fixed).entries).toEqual({ 'module/Desk': 'published update 3 → 4' })
  const live = centre.world.sim.console.find('module', 'Desk').live?.content ?? ''
  const [queue] = fixed.report.references
  expect([queue?.resolved === recreated.arn, live.includes(recreated.arn)]).toEqual([true, true])
})

describe('a new alias of a module that the run leaves alone', () => {
  const greeting = (text: string) => ({ 'connect/modules/Greeting.json': saying(text) })
  const caller = {
    [file]: moduleOf({ InvokeFlowModule: { FlowModuleId: '${module/Greeting@live}' } }),
  }
  const inputs = { 'module-alias': 'live' }
  const blocked = (why: string) =>
    `module/Desk: "\${module/Greeting@live}" (line 13, column 27) cannot be resolved. The alias does not exist yet, and this run does not put it on module/Greeting, because ${why}, or create the alias in the console.`

  test.each([
    [
      'on hold after a rollback',
      'skipped held 3 → 3 (rolled-back)',
      'it is on hold after a rollback. Change its file to end the hold',
      async (centre: Centre, good: string) => {
        await centre.commit('Bad', greeting('Bad'))
        await centre.push()
        await centre.rollBack(good)
      },
    ],
    [
      'changed in the console',
      'skipped drifted 1 → 1 (drifted)',
      'other content is live than was published last. Set overwrite-drift, bring what is live into the repository',
      async (centre: Centre) => {
        centre.world.sim.console.publish('module', 'Greeting', { content: saying('By hand') })
      },
    ],
  ])('%s: plan and publish block what refers to it', async (_, row, why, arrange) => {
    const centre = await Centre.open()
    const good = await centre.commit('Good', greeting('Good'))
    await centre.push()
    await arrange(centre, good)
    await centre.commit('Caller', caller)
    centre.world.sim.clearCalls()
    for (const mode of ['plan', 'publish']) {
      const ran = await centre.push({ ...inputs, mode })
      expect(reported(ran)).toEqual({
        ...{ exit: 1, reason: 'blocked' },
        entries: {
          'module/Desk': 'blocked blocked - → - (unresolved-reference)',
          'module/Greeting': row,
        },
      })
      expect(ran.report.entries['module/Desk']?.message).toBe(blocked(why))
    }
    expect(centre.world.writes()).toEqual([])
  })
})
