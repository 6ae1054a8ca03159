import { ListLambdaFunctionsCommand, ListQueuesCommand } from '@aws-sdk/client-connect'
import { expect, test } from '@jest/globals'
import { instance } from './support.js'

const started = async () => {
  const { sim, client, InstanceId } = await instance()
  const queues = async () =>
    (await client.send(new ListQueuesCommand({ InstanceId }))).QueueSummaryList?.map(({ Id, Name }) => [
      Id,
      Name,
    ])
  const functions = async () =>
    (await client.send(new ListLambdaFunctionsCommand({ InstanceId }))).LambdaFunctions
  return { sim, console: sim.console, queues, functions }
}

test('a queue keeps id and ARN when it is renamed', async () => {
  const { console, queues } = await started()
  const added = console.addNamed('queue', { name: 'Support' })
  expect(console.renameNamed('queue', 'Support', 'Service')).toEqual(added)
  expect(await queues()).toEqual([[added.id, 'Service']])
})

test('a function that is renamed has another ARN, and keeps its qualifier', async () => {
  const { console, functions } = await started()
  console.addNamed('lambda', { name: 'lookup', qualifier: 'live' })
  const arn = 'arn:aws:lambda:eu-central-1:123456789012:function:find:live'
  expect(console.renameNamed('lambda', 'lookup', 'find')).toEqual({ id: null, arn })
  expect(await functions()).toEqual([arn])
})

test('what is deleted is gone; with stillListed lists show it until the lags end', async () => {
  const { sim, console, queues } = await started()
  const [a, b] = ['a', 'b'].map((name) => console.addNamed('queue', { name }))
  expect(console.deleteNamed('queue', 'a')).toEqual(a)
  console.deleteNamed('queue', 'b', { stillListed: true })
  expect([await queues(), [...sim.lagging()]]).toEqual([[[b?.id, 'b']], ['deleted']])
  sim.endLags()
  expect([await queues(), [...sim.lagging()]]).toEqual([[], []])
})

test('a user takes its queue with it', async () => {
  const { console, queues } = await started()
  const { id } = console.addNamed('user', { name: 'jdoe' })
  expect(await queues()).toEqual([[id, undefined]])
  console.deleteNamed('user', 'jdoe')
  expect(await queues()).toEqual([])
})

test('a name that several have, or none, does not say which is meant; an ARN does', async () => {
  const { console, queues } = await started()
  const [first, second] = [1, 2].map(() => console.addNamed('queue', { name: 'Twice' }))
  expect(() => console.deleteNamed('queue', 'Twice')).toThrow('has 2 of queue Twice: give an ARN')
  expect(() => console.renameNamed('prompt', 'Twice', 'x')).toThrow('has no prompt Twice')
  console.deleteNamed('queue', first?.arn ?? '')
  expect(await queues()).toEqual([[second?.id, 'Twice']])
})

test('make no call, and a function is associated once', async () => {
  const { sim, console } = await started()
  console.addNamed('lambda', { name: 'lookup' })
  expect(() => console.addNamed('lambda', { name: 'lookup' })).toThrow('is there already')
  expect(sim.calls).toEqual([])
})
