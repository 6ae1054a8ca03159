import { expect, test } from '@jest/globals'
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
