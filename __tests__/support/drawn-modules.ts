import { compareChange } from '../../src/core/diff/compare-changes.js'
import { changedContents } from '../../src/core/diff/compared-sides.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { ModuleContent } from '../../src/core/model/definition.js'
import type { Change } from '../../src/core/model/plan.js'
import type { Entry } from '../../src/core/model/report.js'
import type { NameIds } from '../../src/core/resolve/name-ids.js'
import { drawModules } from '../../src/render/html/flow-canvas/modules.js'
import { aChange, aDefinition, anObservation, aSnapshot } from './builders.js'
import { pageText } from './page-text.js'
import { aReport, created, entriesOf, planned } from './report.js'

/** A module as a plan finds it. */
export interface ReviewedModule {
  readonly name: string
  /** Null: it is new. */
  readonly live: ModuleContent | null
  readonly repository: ModuleContent
  /** What was published last, where the console changed the module since. */
  readonly published?: ModuleContent
}

function changeOf({ name, live, repository, published }: ReviewedModule): Change {
  const definition = aDefinition({ key: `module/${name}`, kind: 'module', name, content: repository })
  const hash = contentHash(repository)
  if (live === null)
    return aChange({ definition, observation: null, action: 'create', live: null, repository: hash })
  const observation = {
    ...anObservation({ live: aSnapshot(live) }),
    contents: new Map(published ? [[3, published]] : []),
  }
  const overwrites = published ? 'console' : 'nobody'
  const hashes = { live: contentHash(live), repository: hash }
  return aChange({ definition, observation, action: 'update', overwrites, baseVersion: 3, ...hashes })
}

function entryOf(change: Change): Entry {
  const { difference, undone } = compareChange(change)
  const { overwrites, live } = change
  return planned(change.key, { overwrites, difference, undone, ...(live === null ? created : {}) })
}

/** The page of a plan that changes these modules. */
export async function pageOfModules(
  modules: readonly ReviewedModule[],
  nameIds: NameIds | null = null,
): Promise<string> {
  const changes = modules.map(changeOf)
  const report = aReport({ mode: 'plan', entries: entriesOf(...changes.map(entryOf)) })
  const contents = new Map(changes.map((change) => [change.key, changedContents(change)]))
  return pageText(report, await drawModules(report, contents, nameIds))
}
