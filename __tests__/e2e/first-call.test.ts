import { beforeEach, expect, test } from '@jest/globals'
import { annotated, contactCentre, reported, type World } from '../support/e2e.js'

/** Its only definition is not valid, so no run here needs the instance. */
const files = { 'connect/views/Desk.view.json': '{' }
const refused = { exit: 1, reason: 'invalid-definition' }

let world: World

beforeEach(async () => {
  world = await contactCentre({ files })
})

const operations = () => world.sim.calls.map(({ operation }) => operation)

test('the first call is sent while the files are read', async () => {
  const ran = await world.run()
  expect(reported(ran)).toMatchObject(refused)
  expect(operations()).toEqual(['DescribeInstance'])
})

test('with the input only, which may select nothing, it is sent after the files were read', async () => {
  const ran = await world.run({ inputs: { only: 'view/*' } })
  expect(reported(ran)).toMatchObject({ exit: 1, reason: 'invalid-input' })
  expect(operations()).toEqual([])
})

test('a run that does not need the instance reports nothing of it, not even that it cannot be read', async () => {
  const readable = await world.run()
  world.sim.switches.deny.push('connect:*')
  const others = [await world.run(), await world.run({ credentials: false })]
  for (const ran of [readable, ...others]) {
    expect(reported(ran)).toMatchObject(refused)
    expect(annotated(ran, 'error')).toEqual([
      'Invalid definition',
      'connect/views/Desk.view.json:1:2 Json syntax',
    ])
    expect(ran.annotations).toHaveLength(2)
    expect(ran.stdout).not.toContain('Instance ')
  }
})

test('a run that is over repeats no call, so it ends', async () => {
  world.sim.prime({ operation: 'DescribeInstance', fault: 'throttle', times: 1_000_000 })
  const ran = await world.run({ ownProcess: true, inputs: { 'timeout-seconds': '21600' } })
  expect(reported(ran)).toMatchObject(refused)
})
