import type { Kind } from '../../src/core/model/definition.js'
import type { Load } from './fleet.js'

/** What is not known of the service and decides what has to be asked for. */
export interface Setting {
  readonly mode: 'plan by search' | 'plan by describe' | 'publish' | 'publish by search'
  /** What rows of a search carry; `denied`: the role may not search. */
  readonly search: 'full' | 'no-version' | 'no-content' | 'empty' | 'denied'
  /** The answer of a describe about the highest version: number and description, the number, or nothing. */
  readonly describe: 'version' | 'number' | 'nothing'
  /** Describing a module's version does not show what it holds. Default: it does. */
  readonly versionsUnreadable?: boolean
}

/** Operation → calls; operations that are not called are absent. */
export type Calls = Readonly<Record<string, number>>

interface Names {
  readonly list: string
  /** Rows of a list's page. */
  readonly page: number
  readonly search: string
  readonly describe: string
  readonly versions: string
  readonly create: string
  readonly update: string
  readonly version: string
}

const names: Readonly<Record<Kind, Names>> = {
  view: {
    list: 'ListViews',
    page: 100,
    search: 'SearchViews',
    describe: 'DescribeView',
    versions: 'ListViewVersions',
    create: 'CreateView',
    update: 'UpdateViewContent',
    version: 'CreateViewVersion',
  },
  module: {
    list: 'ListContactFlowModules',
    page: 1_000,
    search: 'SearchContactFlowModules',
    describe: 'DescribeContactFlowModule',
    versions: 'ListContactFlowModuleVersions',
    create: 'CreateContactFlowModule',
    update: 'UpdateContactFlowModuleContent',
    version: 'CreateContactFlowModuleVersion',
  },
}

const searchPage = 100
const pages = (rows: number, size: number) => Math.max(1, Math.ceil(rows / size))
const calls = (...counts: readonly (readonly [string, number])[]): Calls =>
  Object.fromEntries(counts.filter(([, count]) => count > 0))

/** The calls that a run may spend on one kind, the same formulae as in docs/performance.md; a test spends just these. */
export function budget(kind: Kind, load: Load, setting: Setting): Calls {
  const { unchanged: U, changed: C, created: N, byHand, hotFixed } = load
  const { mode, search, describe } = setting
  const { page, ...name } = names[kind]
  const present = U + C
  const searches = mode === 'plan by search' || mode === 'publish by search'
  const filled = searches && (search === 'full' || search === 'no-version')
  const publishes = mode === 'publish' || mode === 'publish by search'
  const modules = kind === 'module' && publishes
  /** Search is believed where it says that nothing changed. */
  const read = filled ? C : present
  const rowTellsVersion = search === 'full' && describe === 'version'

  const searched = searches ? (search === 'denied' ? 1 : pages(present, searchPage)) : 0
  /** A publish does not believe an index that there is something of a name. */
  const listed = mode === 'plan by search' && filled && N === 0 ? 0 : pages(present, page)
  /** What is archived may be missing from the list, and its name is taken. */
  const archived = kind === 'module' && N > 0 ? 1 : 0
  const drafts = C
  const highest = byHand + hotFixed
  /** An update has no precondition: what is live and the draft are looked at directly before it. */
  const lastLooks = publishes ? 2 * C : 0
  /** A list lags: whether there is a version that it does not show, before a change, and again before something is kept. */
  const unlisted = describe === 'nothing' ? C + (publishes ? hotFixed : 0) : 0
  const lock = modules ? C + N : 0
  /** A module's version does not come with its creation: what was made, and what was kept, is read. */
  const verification = modules ? (setting.versionsUnreadable ? 2 : 1) * (C + N) + hotFixed : 0
  /** Each write replaces the newest version, which a describe that is out of date does not show. */
  const versionLists = (describe === 'version' ? C : read) + (filled && !rowTellsVersion ? U : 0)
  /** Module versions have no token and no precondition: they are listed before and after one, and before one is kept. */
  const aroundCreation = modules ? 2 * (C + N) + hotFixed : 0

  return calls(
    [name.search, searched],
    [name.list, listed + archived],
    [name.describe, read + drafts + highest + lastLooks + unlisted + lock + verification],
    [name.versions, versionLists + aroundCreation],
    [name.create, publishes ? N : 0],
    [name.update, publishes ? C : 0],
    [name.version, publishes ? C + N + hotFixed : 0],
  )
}

/** Of the whole run: about the instance itself one call. */
export function runBudget(kinds: readonly Kind[], load: Load, setting: Setting): Calls {
  return Object.assign({ DescribeInstance: 1 }, ...kinds.map((kind) => budget(kind, load, setting)))
}
