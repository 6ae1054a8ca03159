import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { startSimulator } from '../simulator/index.js'
import { contentHash } from '../src/core/hash/content-hash.js'
import type { Kind } from '../src/core/model/definition.js'
import { versionDescription } from '../src/core/plan/version-description.js'
import { compareUsage } from './checks.js'
import { writeOf } from './definitions.js'
import { measureProcess, type ProcessUsage } from './growth.js'
import { action, openJob } from './process.js'
import type { Mode } from './results.js'
import type { Service } from './service.js'

/** Number of definitions of each kind, and of references in each; bytes of a definition without them, roughly. */
const each = 200
const perDefinition = 5
const bytes = 1_000
/** Number of resources of each kind that definitions refer to. */
const named = 40

const kinds = ['module', 'view'] as const satisfies readonly Kind[]
const nameOf = (kind: Kind, number: number) => `${kind} ${String(number).padStart(3, '0')}`

/** The references of a definition: to resources of the instance, a value, and the module with the number before. */
function referencesOf(number: number): readonly string[] {
  const at = number % named
  const last = number === 0 ? 'Queue 0' : nameOf('module', number - 1)
  const lastKind = number === 0 ? 'queue' : 'module'
  const all = [
    `\${queue/Queue ${at}}`,
    `\${prompt/Prompt ${at}}`,
    `\${queue/Queue ${at}#id}`,
    hotlineReference,
    `\${${lastKind}/${last}}`,
  ]
  return all.slice(0, perDefinition)
}

const hotline = '+49 30 1234567'
const hotlineName = 'hotline'
const hotlineReference = `\${value/${hotlineName}}`

/** A definition's file, with `texts` in its first prompt or component. */
function textOf(kind: Kind, texts: readonly string[], words: string): string {
  return writeOf(bytes)(kind, words).replace(`${words} 0:`, () => `${words} 0 ${texts.join(' ')}:`)
}

/** Written with references, or with the values that they resolve to. */
type Spelling = 'references' | 'literals'

interface ReferenceRequest {
  /** The repository has other texts than the instance. */
  readonly changed: boolean
}

interface ReferenceService extends Service {
  /** Reference → its resolved value. */
  readonly resolved: Readonly<Record<string, string>>
}

/** The service's process: fills an instance, and sends its address and the resolved references to its parent. */
export async function serveReferences(text: string): Promise<void> {
  const { changed }: ReferenceRequest = JSON.parse(text)
  const sim = await startSimulator({
    throttle: false,
    maxModules: 10_000,
    maxViews: 10_000,
    switches: { pageSize: 1_000 },
  })
  const resolved: Record<string, string> = { [hotlineReference]: hotline }
  for (let number = 0; number < named; number += 1) {
    const queue = sim.console.addNamed('queue', { name: `Queue ${number}` })
    resolved[`\${queue/Queue ${number}}`] = queue.arn
    resolved[`\${queue/Queue ${number}#id}`] = queue.arn.split('/').at(-1) ?? ''
    resolved[`\${prompt/Prompt ${number}}`] = sim.console.addNamed('prompt', { name: `Prompt ${number}` }).arn
  }
  for (const kind of kinds)
    for (let number = 0; number < each; number += 1) {
      const texts = referencesOf(number).map((written) => resolved[written] ?? written)
      const { Template, Actions, Content } = JSON.parse(textOf(kind, texts, changed ? 'before' : 'now'))
      const name = nameOf(kind, number)
      const made = sim.console.create(kind, name, { template: Template, actions: Actions, content: Content })
      resolved[`\${${kind}/${name}}`] = made.arn
      const hash = contentHash(
        kind === 'view'
          ? { kind, template: JSON.stringify(Template), actions: Actions }
          : { kind, content: JSON.stringify(Content), settings: null },
      )
      sim.console.createVersion(
        kind,
        name,
        versionDescription(kind, 'v1', { commit: 'a'.repeat(12), hash, source: hash }),
      )
    }
  process.on('disconnect', () => process.exit())
  process.send?.({ env: sim.env, instanceId: sim.instance.id, resolved })
}

/** Starts the service in a process of its own. */
async function open(request: ReferenceRequest): Promise<ReferenceService> {
  const child: ChildProcess = fork(process.argv[1] ?? '', ['reference-service', JSON.stringify(request)])
  const [address] = (await once(child, 'message')) as [Omit<ReferenceService, 'stop'>]
  return { ...address, stop: () => child.disconnect() }
}

function filesOf(
  spelling: Spelling,
  resolved: ReferenceService['resolved'],
): Readonly<Record<string, string>> {
  const files = kinds.flatMap((kind) =>
    Array.from({ length: each }, (_, number) => {
      const written = referencesOf(number)
      const texts = spelling === 'references' ? written : written.map((one) => resolved[one] ?? one)
      return [`connect/${kind}s/${nameOf(kind, number)}.json`, textOf(kind, texts, 'now')] as const
    }),
  )
  const values = { 'connect/values.json': JSON.stringify({ values: { [hotlineName]: hotline } }) }
  return { ...Object.fromEntries(files), ...(spelling === 'references' ? values : {}) }
}

/** Measures the cost of references: runs of the same definitions with references and with literals, in turns. */
export async function measureReferences(pairs: number): Promise<readonly object[]> {
  const rows: object[] = []
  for (const [changed, mode] of [
    [false, 'plan'],
    [false, 'publish'],
    [true, 'plan'],
  ] as const)
    rows.push(await measureRow(changed, mode, pairs))
  return rows
}

async function measureRow(changed: boolean, mode: Mode, pairs: number): Promise<object> {
  const service = await open({ changed })
  const jobs = {
    references: await openJob(filesOf('references', service.resolved)),
    literals: await openJob(filesOf('literals', service.resolved)),
  }
  const runs: Record<Spelling, ProcessUsage[]> = { references: [], literals: [] }
  for (let pair = 0; pair < pairs; pair += 1)
    // The order alternates, so that neither spelling always runs first.
    for (const spelling of pair % 2 === 0
      ? (['references', 'literals'] as const)
      : (['literals', 'references'] as const))
      runs[spelling].push(await measureProcess(service, jobs[spelling], mode, action))
  service.stop()
  await Promise.all([jobs.references.remove(), jobs.literals.remove()])
  return {
    definitions: each * kinds.length,
    references: each * kinds.length * perDefinition,
    ...{ changed, mode, pairs },
    ...compareUsage(runs.references, runs.literals),
  }
}
