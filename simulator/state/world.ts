import { createHash } from 'node:crypto'
import type { SimulatorOptions } from '../options.js'
import type { Switches } from '../switches.js'
import { Journal, type JournalEntry } from './journal.js'
import { type IndexData, SearchIndex } from './search-index.js'
import type { ModuleContent, State, ViewContent } from './types.js'

/** All data that calls and the console change. */
export interface WorldData {
  readonly state: State
  readonly index: IndexData
  readonly journal: JournalEntry[]
  readonly pages: Map<string, { readonly scope: string; readonly rest: readonly (object | string)[] }>
  /** Number of ids that were assigned. */
  ids: number
}

/** Everything that an operation of the service works on. */
export interface World {
  readonly options: SimulatorOptions
  readonly switches: Switches
  readonly state: State
  readonly index: SearchIndex
  readonly journal: Journal
  /** Rest of a list by NextToken. */
  readonly pages: WorldData['pages']
  readonly instance: { readonly id: string; readonly arn: string }
  readonly now: () => number
  /** A UUID; the same seed gives the same sequence. */
  readonly newId: () => string
  readonly viewChecksum: (content: ViewContent) => string
  readonly moduleChecksum: (content: ModuleContent) => string
  /** A copy of all data that was changed since the start. */
  readonly data: () => WorldData
}

const asUuid = (hex: string): string =>
  [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')

const blank = (): WorldData => ({
  state: {
    views: new Map(),
    modules: new Map(),
    named: new Map(),
    stillListed: new Map(),
    clientTokens: new Map(),
  },
  index: { entries: new Map(), pending: [] },
  journal: [],
  pages: new Map(),
  ids: 0,
})

/** An empty instance, or one that continues from `data`, which it takes over. */
export const createWorld = (options: SimulatorOptions, switches: Switches, data = blank()): World => {
  const digest = (...parts: readonly string[]): string =>
    createHash('sha256')
      .update(JSON.stringify([options.seed, ...parts]))
      .digest('hex')
  const arn = `arn:aws:connect:${options.region}:${options.account}:instance/${options.instanceId}`
  return {
    options,
    switches,
    state: data.state,
    index: new SearchIndex(switches, data.index),
    journal: new Journal(data.journal),
    pages: data.pages,
    instance: { id: options.instanceId, arn },
    now: options.clock,
    newId: () => {
      data.ids += 1
      return asUuid(digest('id', String(data.ids)))
    },
    viewChecksum: ({ template, actions }) => digest('view', template, ...actions),
    moduleChecksum: ({ content, settings }) =>
      switches.moduleChecksumCovers === 'content'
        ? digest('module', content)
        : digest('module', content, settings),
    data: () => structuredClone(data),
  }
}
