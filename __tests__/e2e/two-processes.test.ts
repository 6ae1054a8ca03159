import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { contactCentre, type Ran, type World } from '../support/e2e.js'
import { desk } from '../support/e2e-definitions.js'
import { randomOf } from '../support/virtual-time.js'

/** Pairs of runs for each reading of the service; SOAK=50 for the long figures. */
const pairs = Number(process.env.SOAK || 2)
/** Milliseconds for one pair, its world and its later run. */
const patience = 15_000

const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(Number)

/** Versions that a run calls doubles: `version 2 and also 3, 4 hold this content`. */
const reportedBy = ({ report }: Ran) =>
  Object.values(report.entries).flatMap(({ warnings }) =>
    warnings
      .filter(({ code }) => code === 'duplicate-version')
      .flatMap(({ message }) => numbersIn(/and also ([\d, ]+) hold/.exec(message)?.[1] ?? '')),
  )

/** Numbers of the versions that have our marker, above the first publish. */
const madeOf = (world: World, kind: 'view' | 'module', name: string, before: number) =>
  world.versions(kind, name).filter((each) => (numbersIn(each)[0] ?? 0) > before).length

/** The runs at once; those before and after them need no process of their own. */
const inOwnProcess = (world: World) => world.run({ inputs: { mode: 'publish' }, ownProcess: true })

interface Pair {
  readonly exits: readonly (number | null)[]
  readonly views: number
  readonly modules: number
  readonly reported: readonly number[]
  readonly agreed: boolean
  readonly later: { readonly exit: number | null; readonly writes: readonly string[] }
}

async function pairOf(deduplicate: boolean, update: boolean, apart: number): Promise<Pair> {
  const world = await contactCentre({
    files: desk('Before'),
    sim: { switches: { moduleVersionsDeduplicate: deduplicate } },
  })
  if (update) await world.publish()
  await world.space.write(desk())
  const second = sleep(apart).then(() => inOwnProcess(world))
  const runs = await Promise.all([inOwnProcess(world), second])
  const before = update ? 1 : 0
  const [views, modules] = [
    madeOf(world, 'view', 'Desk', before),
    madeOf(world, 'module', 'Greeting', before),
  ]
  world.writes()
  const later = await world.publish()
  return {
    exits: runs.map(({ exitCode }) => exitCode),
    views,
    modules,
    reported: [...new Set(runs.flatMap(reportedBy))],
    agreed: new Set(runs.map(({ outputs }) => outputs['version-numbers'])).size === 1,
    later: { exit: later.exitCode, writes: world.writes() },
  }
}

/** Everything that the promise forbids. */
function broken(
  deduplicate: boolean,
  { exits, views, modules, reported, agreed, later }: Pair,
): readonly string[] {
  const doubles = modules - 1
  const rules: readonly (readonly [boolean, string])[] = [
    [exits.some((exit) => exit !== 0), `ended as ${exits.join(' and ')}`],
    [views !== 1, `${views} versions of the view`],
    [modules < 1 || (deduplicate && doubles > 0), `${modules} versions of the module`],
    [reported.length !== doubles, `${doubles} doubles, of which ${reported.length} were reported`],
    [!agreed, 'the runs name different versions'],
    [later.exit !== 0 || later.writes.length > 0, `a later run wrote ${later.writes.join(', ')}`],
  ]
  return rules.filter(([is]) => is).map(([, what]) => what)
}

test.each([
  ['deduplicate', true],
  ['do not deduplicate', false],
])(
  'two runs at once, where module versions %s: one version, or every further one is reported and none is added',
  async (_name, deduplicate) => {
    const random = randomOf(Number(deduplicate))
    const wrong: string[] = []
    let doubled = 0
    for (let index = 0; index < pairs; index += 1) {
      const apart = index === 0 ? 0 : Math.round(1_000 * random())
      const pair = await pairOf(deduplicate, index % 2 === 1, apart)
      doubled += pair.modules > 1 ? 1 : 0
      wrong.push(...broken(deduplicate, pair).map((what) => `${index}, ${apart} ms apart: ${what}`))
    }
    if (process.env.SOAK)
      process.stdout.write(`${pairs} pairs, deduplicating ${deduplicate}: ${doubled} doubled\n`)
    expect(wrong).toEqual([])
  },
  pairs * patience,
)

/** Holds the first call at a stage until the second is there too. */
function meet({ sim }: World, operation: string, when: 'before' | 'after'): void {
  let arrived = () => {}
  const both = new Promise<void>((resolve) => {
    arrived = resolve
  })
  sim.hook({ operation, when }, () => both)
  sim.hook({ operation, when }, arrived)
}

test('two runs that overlap between read and create make a double: both report it, the lowest counts for both, and no third run adds one', async () => {
  const world = await contactCentre({ files: desk('Before') })
  await world.publish()
  await world.space.write(desk())
  for (const when of ['before', 'after'] as const) meet(world, 'CreateContactFlowModuleVersion', when)
  const runs = await Promise.all([inOwnProcess(world), inOwnProcess(world)])
  expect(
    runs.map(({ exitCode, outputs }) => [exitCode, JSON.parse(outputs['version-numbers'] ?? '')]),
  ).toEqual(runs.map(() => [0, { 'module/Greeting': 2, 'view/Desk': 2 }]))
  expect([runs.map(reportedBy), madeOf(world, 'module', 'Greeting', 1)]).toEqual([[[3], [3]], 2])
  world.writes()
  expect([(await world.publish()).exitCode, world.writes()]).toEqual([0, []])
})
