import { expect, test } from '@jest/globals'
import { annotated, contactCentre, reported } from '../support/e2e.js'
import { flow } from '../support/e2e-definitions.js'
import { condition, flowOf, leastAction } from '../support/flow-actions.js'

const contract = {
  input: { schema: { type: 'object', properties: { orderId: { type: 'string' } }, required: ['orderId'] } },
  resultData: {},
  transitions: { results: [{ name: 'Paid', description: '' }] },
}

/** A module that calls another with an input and a branch that it does not declare. */
function caller(moduleId: string): string {
  const call = leastAction('InvokeFlowModule')
  return JSON.stringify(
    flowOf({
      ...call,
      Parameters: { FlowModuleId: moduleId, Input: { order: '$.Attributes.order' } },
      Transitions: { ...call.Transitions, Conditions: [condition('Equals', 'Refused')] },
    }),
    null,
    1,
  )
}

const warnings = [
  'connect/modules/Desk.json:9:4 Called module input',
  'connect/modules/Desk.json:12:6 Called module input',
  'connect/modules/Desk.json:29:9 Called module result',
]

test('a call that does not fit the module of the repository has warnings, by the id of its file or of the live list', async () => {
  const id = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
  const pay = (more: object) => JSON.stringify({ ...more, Content: flow('Pay'), Settings: contract })
  const world = await contactCentre({
    files: { 'connect/modules/Pay.json': pay({ Id: id }), 'connect/modules/Desk.json': caller(id) },
  })
  const byFile = await world.plan()
  await world.space.write({ 'connect/modules/Pay.json': pay({}) })
  const { report: unknown } = await world.plan({ only: 'module/*' })
  await world.publish({ only: 'module/Pay' })
  await world.space.write({ 'connect/modules/Desk.json': caller(world.sim.console.find('module', 'Pay').id) })
  const byList = await world.plan()
  expect([reported(byFile).exit, reported(byList).exit]).toEqual([0, 0])
  expect([annotated(byFile, 'warning'), annotated(byList, 'warning')]).toEqual([warnings, warnings])
  expect(unknown.notices.filter((text) => text.includes('not compared'))).toEqual([
    '1 call of a module was not compared with what the module takes and returns: the call names a version, an alias or a JSONPath, or the repository does not hold the module with its Settings.',
  ])
})
