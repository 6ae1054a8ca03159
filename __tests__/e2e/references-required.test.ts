import { expect, test } from '@jest/globals'
import { reported } from '../support/e2e.js'
import { calls, emptyCentre, moduleOf, saying } from '../support/e2e-references.js'

const required = { 'require-references': 'true' }
const file = 'connect/modules/Desk.json'

/** A module that names a queue by its ARN and a function by a reference, and one that names nothing. */
async function desk(deny: string[] = []) {
  const world = await emptyCentre({ deny })
  const queue = world.sim.console.addNamed('queue', { name: 'Support' })
  world.sim.console.addNamed('lambda', { name: 'lookup' })
  const withQueue = (QueueId: string) =>
    moduleOf({
      UpdateContactTargetQueue: { QueueId },
      InvokeLambdaFunction: { LambdaFunctionARN: '${lambda/lookup}' },
    })
  await world.space.write({
    [file]: withQueue(queue.arn),
    'connect/modules/Greeting.json': saying('Hello'),
  })
  return { world, queue, withQueue }
}

const message = (arn: string, advice: string) =>
  `"…/queue/${arn.split('/').at(-1)}" names a queue by its ARN, which is another one in every instance, and require-references is set. ${advice}`

test('an ARN is an error with the reference to write; with that, and without the input, it is published', async () => {
  const { world, queue, withQueue } = await desk()
  const refused = await world.publish(required)
  expect(reported(refused)).toEqual({
    exit: 1,
    reason: 'invalid-definition',
    entries: {
      'module/Desk': 'invalid - - → - (invalid-definition)',
      'module/Greeting': 'skipped create - → - (invalid-definition)',
    },
  })
  expect(refused.report.problems).toEqual([
    {
      severity: 'error',
      code: 'literal-reference',
      place: { file, line: 13, column: 22 },
      message: message(queue.arn, 'Write ${queue/Support}.'),
    },
  ])
  expect(world.writes()).toEqual([])

  const allowed = await world.publish()
  await world.space.write({ [file]: withQueue('${queue/Support}') })
  const after = await world.publish(required)
  expect(
    [reported(allowed), reported(after)].map(({ exit, entries }) => [exit, Object.values(entries)]),
  ).toEqual([
    [0, ['published create - → 1', 'published create - → 1']],
    [0, ['unchanged unchanged 1 → 1', 'unchanged unchanged 1 → 1']],
  ])
})

test('it lists the kinds that ARNs name; where it may not, and without credentials, it has no name to report', async () => {
  const { world, queue } = await desk(['connect:ListQueues'])
  const denied = await world.plan(required)
  expect(calls(world)).toMatchObject({ ListQueues: 1, ListLambdaFunctions: 1 })
  const offline = await world.run({ inputs: required, credentials: false, event: 'pull-request-fork' })
  expect(calls(world)).toEqual({})
  for (const { exitCode, outputs, report } of [denied, offline]) {
    expect([exitCode, outputs['failure-reason']]).toEqual([1, 'invalid-definition'])
    expect(report.problems.map((each) => each.message)).toEqual([
      message(queue.arn, 'Write ${queue/…} with its name.'),
    ])
  }
})
