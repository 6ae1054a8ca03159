import { createHash } from 'node:crypto'
import type { SimulatorOptions } from '../options.js'
import type { Switches } from '../switches.js'
import { Journal } from './journal.js'
import { SearchIndex } from './search-index.js'
import type { ModuleContent, State, ViewContent } from './types.js'

/** All that a service's operation works on. */
export interface World {
  readonly options: SimulatorOptions
  readonly switches: Switches
  readonly state: State
  readonly index: SearchIndex
  readonly journal: Journal
  /** Rest of a list by NextToken. */
  readonly pages: Map<string, { readonly scope: string; readonly rest: readonly (object | string)[] }>
  readonly instance: { readonly id: string; readonly arn: string }
  readonly now: () => number
  /** A UUID, the same sequence for the same seed. */
  readonly newId: () => string
  readonly viewChecksum: (content: ViewContent) => string
  readonly moduleChecksum: (content: ModuleContent) => string
}

const asUuid = (hex: string): string =>
  [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')

export const createWorld = (options: SimulatorOptions, switches: Switches): World => {
  const digest = (...parts: readonly string[]): string =>
    createHash('sha256')
      .update(JSON.stringify([options.seed, ...parts]))
      .digest('hex')
  const arn = `arn:aws:connect:${options.region}:${options.account}:instance/${options.instanceId}`
  let ids = 0
  return {
    options,
    switches,
    state: {
      views: new Map(),
      modules: new Map(),
      named: new Map(),
      stillListed: new Map(),
      clientTokens: new Map(),
    },
    index: new SearchIndex(switches),
    journal: new Journal(),
    pages: new Map(),
    instance: { id: options.instanceId, arn },
    now: options.clock,
    newId: () => {
      ids += 1
      return asUuid(digest('id', String(ids)))
    },
    viewChecksum: ({ template, actions }) => digest('view', template, ...actions),
    moduleChecksum: ({ content, settings }) =>
      switches.moduleChecksumCovers === 'content'
        ? digest('module', content)
        : digest('module', content, settings),
  }
}
