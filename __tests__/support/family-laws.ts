import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Switches } from '../../simulator/switches.js'
import type { Key, Kind } from '../../src/core/model/definition.js'
import type { Entry, Report } from '../../src/core/model/report.js'
import { readMarker } from '../../src/core/plan/version-marker.js'
import type { Trial } from './every-fault.js'
import { danglingNames, realText } from './family.js'
import { type InProcess, runInProcess } from './in-process.js'
import { held } from './truth.js'

/** What a definition refers to, as its file has it. */
type Family = Readonly<Record<Key, readonly string[]>>

/** A publish of definitions that refer to each other. */
export interface FamilyCase {
  readonly family: Family
  /** In a ring the one that is published before what it refers to. */
  readonly first?: Key
  /** What was published before, one after the other. */
  readonly before?: readonly InProcess['files'][]
  readonly files: InProcess['files']
  readonly inputs?: InProcess['inputs']
  readonly switches?: Partial<Switches>
}

/** The case as it is tried with faults. */
export function trialOfFamily(given: FamilyCase, switches: Partial<Switches> = {}): Trial {
  const { family, before = [], files, inputs = {} } = given
  const prepare = async () => {
    const sim = await startSimulator({ throttle: false, clock: () => 0 })
    for (const [at, earlier] of before.entries())
      await runInProcess(sim, { files: earlier, runId: `0${at}`, commit: 'a'.repeat(40) })
    Object.assign(sim.switches, given.switches, switches)
    sim.clearCalls()
    return sim
  }
  return {
    prepare,
    run: { files, inputs },
    wrongMeanwhile: (sim, report) => wrongOfFamily(sim, given, report),
    wrongEnd: (sim, last) => [
      ...wrongOfFamily(sim, given, last),
      ...wrongFamilyEnd(sim, family, last, (key) => versionsOf(given, key)),
    ],
  }
}

/** Contents that were published of it, one after the other. */
function versionsOf({ before = [], files }: FamilyCase, key: Key): number {
  const [kind, name] = key.split('/')
  const texts = [...before, files].map((each) => each[`${name}.${kind}.json`])
  return texts.filter((text, at) => text !== undefined && text !== texts[at - 1]).length
}

/** What must hold after every run over definitions that refer to each other, regardless of its faults; null: it was killed. */
function wrongOfFamily(
  sim: Simulator,
  { family, first }: FamilyCase,
  report: Report | null,
): readonly string[] {
  const dangling = danglingNames(sim)
  if (!report) return dangling
  const all = Object.entries(family) as [Key, readonly string[]][]
  const rows = all.filter(([key]) => key !== first)
  return [...dangling, ...rows.flatMap(([key, written]) => wrongParent(sim, report, key, written.map(keyOf)))]
}

/** `${module/child@live}` → `module/child`. */
function keyOf(written: string): Key {
  return written.slice(2, -1).replace(/[@#].*/, '') as Key
}

/** What refers to something that was not published is skipped, names it, and nothing of it is sent; nothing else is. */
export function wrongParent(
  sim: Simulator,
  { entries }: Report,
  key: Key,
  targets: readonly Key[],
): readonly string[] {
  const entry = entries[key]
  if (!entry) return []
  const failed = targets.filter((target) => isUnpublished(entries[target]))
  const names = failed.some((target) => entry.message?.includes(`it refers to ${target},`))
  const isSkipped = entry.status === 'skipped' && entry.reason === 'dependency'
  const claims: [boolean, string][] = [
    [isSkipped && !names, `skipped for what did not fail: ${entry.message}`],
    [isSkipped && wasSent(sim, key), 'skipped, but something of it was sent'],
    [
      failed.length > 0 && !isSkipped && wasSent(sim, key),
      `sent (${entry.status}), although ${failed.join()} was not published`,
    ],
    [
      failed.length > 0 &&
        !isSkipped &&
        !['unchanged', 'skipped', 'blocked', 'failed'].includes(entry.status),
      `${entry.status}, although ${failed.join()} was not published`,
    ],
  ]
  return claims.filter(([wrong]) => wrong).map(([, what]) => `${key}: ${what}`)
}

function isUnpublished(entry: Entry | undefined): boolean {
  if (entry === undefined) return false
  const { status, reason } = entry
  const isNotStarted = status === 'skipped' && ['timeout', 'cancelled', 'dependency'].includes(reason ?? '')
  return isNotStarted || ['failed', 'blocked', 'invalid'].includes(status)
}

/** Whether a call that writes was made for it, regardless of its result. */
function wasSent(sim: Simulator, key: Key): boolean {
  const [kind, name] = key.split('/') as [Kind, string]
  const all = kind === 'view' ? [...sim.state.views.values()] : [...sim.state.modules.values()]
  const id = all.find((each) => each.name === name)?.id ?? ''
  return sim.calls.some(({ operation, params }) => {
    if (!/^(Create|Update|TagResource)/.test(operation)) return false
    const isOfKind = operation.includes(kind === 'view' ? 'View' : 'ContactFlowModule')
    const target = textOf(params.ViewId ?? params.ContactFlowModuleId ?? params.resourceArn)
    return (isOfKind && params.Name === name) || (id !== '' && target.includes(id))
  })
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * What must hold once all is published: so many versions each, one of them with our marker for what is live, which names
 * what it refers to by what that really is.
 */
function wrongFamilyEnd(
  sim: Simulator,
  family: Family,
  last: Report | null,
  versions: (key: Key) => number,
): readonly string[] {
  const rows = Object.entries(family) as [Key, readonly string[]][]
  return rows.flatMap(([key, written]) => {
    const [kind, name] = key.split('/') as [Kind, string]
    const entry = last?.entries[key]
    const now = held(sim, kind, name)
    if (!now || !entry) return [`${key} is not there`]
    const resource = sim.console.find(kind, name)
    const live = JSON.stringify([resource.live, resource.description])
    const marked = resource.versions.filter(
      ({ description }) => readMarker(description ?? '')?.hash === entry.contentSha256,
    )
    const missing = written.filter((each) => !live.includes(realText(sim, each) ?? each))
    const claims: [boolean, string][] = [
      [now.versions.length !== versions(key), `${now.versions.length} versions instead of ${versions(key)}`],
      [marked.length !== 1, `${marked.length} versions have our marker of its content`],
      [marked[0]?.number !== entry.version, `reported as version ${entry.version}`],
      [now.live !== entry.contentSha256, 'something else is live'],
      [missing.length > 0, `what is live does not name ${missing.join()}`],
    ]
    return claims.filter(([wrong]) => wrong).map(([, what]) => `${key}: ${what}`)
  })
}
