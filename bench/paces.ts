import { DescribeContactFlowModuleCommand } from '@aws-sdk/client-connect'
import { load } from '../__tests__/support/fleet.js'
import { randomOf } from '../__tests__/support/virtual-time.js'
import type { Pace } from '../src/adapters/connect/bucket.js'
import { defaultPace } from '../src/adapters/connect/session.js'
import { clientOf, runAction } from './calls.js'
import { floorOf, type Instance, type Spent, spentBy } from './instance.js'
import { rounded } from './numbers.js'
import type { PaceCost } from './results.js'
import type { World } from './worlds.js'

const steady = (burst: number, part: number): Pace => ({ burst, part, partAfterThrottle: part })

/** The measured paces; the action's own is the last. */
const paces: Readonly<Record<string, Pace>> = {
  'burst 5, 95 %': steady(5, 0.95),
  'burst 5, 98 %': steady(5, 0.98),
  'burst 5, 99 %': steady(5, 0.99),
  'burst 5, 100 %': steady(5, 1),
  'burst 4, 100 %': steady(4, 1),
  'this action': defaultPace,
}

/** Measures publishes of modules, whose describes are the longest queue. Each load has a seed of its own. */
export async function measurePaces(
  grid: readonly (readonly [unchanged: number, changed: number, created: number])[],
  worlds: readonly World[],
): Promise<readonly PaceCost[]> {
  const costs: PaceCost[] = []
  for (const world of worlds)
    for (const [name, pace] of Object.entries(paces)) {
      const spent: Spent[] = []
      for (const [index, [unchanged, changed, created]] of grid.entries())
        spent.push(await spentIn(world, pace, load(unchanged, changed, created), index + 1))
      const sum = (of: (one: Spent) => number) => spent.reduce((total, one) => total + of(one), 0)
      costs.push({
        world: world.name,
        pace: name,
        throttled: sum(({ throttled }) => throttled),
        seconds: rounded(
          sum(({ seconds }) => seconds),
          1,
        ),
        floor: sum(({ operations }) => floorOf(operations)),
      })
    }
  return costs
}

async function spentIn(
  world: World,
  pace: Pace,
  each: ReturnType<typeof load>,
  seed: number,
): Promise<Spent> {
  const random = randomOf(seed)
  const theirs = { answered: 0, throttled: 0 }
  const run = async (instance: Instance) => {
    const { clock } = instance
    const latency = world.latency(clock, random)
    const others = startOthers(instance, world, random, theirs)
    await runAction(instance, {
      inputs: { mode: 'publish' },
      pace,
      onClient: (client) => clock.watch(client, latency),
    })
    others.stop()
  }
  const { operations, throttled, seconds } = await spentBy(
    ['module'],
    each,
    run,
    world.simulator,
    world.drift,
  )
  const describes = (operations.DescribeContactFlowModule ?? 0) - theirs.answered
  return {
    operations: { ...operations, DescribeContactFlowModule: describes },
    throttled: throttled - theirs.throttled,
    seconds,
  }
}

/** Starts somebody else's calls, and counts their answers in `theirs`. */
function startOthers(
  { sim, clock }: Instance,
  { others }: World,
  random: () => number,
  theirs: { answered: number; throttled: number },
): { readonly stop: () => void } {
  const state = { isStopped: false }
  const client = clientOf(sim)
  clock.watch(client, () => 0)
  const [InstanceId, ContactFlowModuleId] = [sim.instance.id, 'aaaaaaaa-0000-4000-8000-000000000000']
  const call = () =>
    client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId })).catch((cause) => {
      if (cause.name === 'ThrottlingException') theirs.throttled += 1
      // There is no such module, but the call counts.
      else theirs.answered += 1
    })
  const work = async () => {
    if (!others) return
    await Promise.all(Array.from({ length: others.atOnce }, call))
    for (let pause = others.everyMs; pause !== null && !state.isStopped; pause = others.everyMs) {
      await clock.sleep(pause * (0.5 + random()))
      if (!state.isStopped) await call()
    }
  }
  void work()
  return {
    stop: () => {
      state.isStopped = true
    },
  }
}
