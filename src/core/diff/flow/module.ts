import type { Json, ModuleContent } from '../../model/definition.js'
import { aspects, type Difference, type Item } from '../../model/difference.js'
import { printable } from '../../text/quote.js'
import { breakingContractChanges } from '../contract/breaking.js'
import { contractChanges, contractItems } from '../contract/items.js'
import { detail } from '../shared/details.js'
import { readSorted } from '../shared/read-json.js'
import type { Flow } from './flow.js'
import { flowDifference } from './flow-difference.js'
import { executeSame, readContent } from './read-content.js'

const noDifference = { items: [], breaking: [], picture: null, unrelated: false }

/**
 * The differences of two contents of a flow module, as a graph of blocks and a contract. Blocks are matched by their
 * behavior and place, as well as by their identifiers: two modules that differ only in identifiers have no items. As in
 * the hash, the contract counts only if the one after has it, and a contract that the service does not return counts as
 * empty. Total: content that is not flow language is compared as a whole.
 */
export function moduleDifference(before: ModuleContent, after: ModuleContent): Difference {
  const flow = contentDifference(before.content, after.content)
  const contract =
    after.settings === null ? noDifference : contractDifference(before.settings ?? '{}', after.settings)
  const items = [...contract.items, ...flow.items]
  return {
    kind: 'module',
    ...flow,
    items: items.toSorted((a, b) => aspects.indexOf(a.aspect) - aspects.indexOf(b.aspect)),
    breaking: contract.breaking,
  }
}

function contentDifference(
  contentBefore: string,
  contentAfter: string,
): Omit<Difference, 'kind' | 'breaking'> {
  if (contentBefore === contentAfter) return noDifference
  const before = readContent(contentBefore)
  const after = readContent(contentAfter)
  if (executeSame(before, after)) return noDifference
  if (before.flow !== null && after.flow !== null) return flowDifference(before.flow, after.flow)
  const item = wholeItem(
    'document',
    'Content',
    describeContent(contentBefore, before.flow),
    describeContent(contentAfter, after.flow),
  )
  return { ...noDifference, items: [item] }
}

function describeContent(content: string, flow: Flow | null): string {
  return flow === null ? printable(content) : `flow language of ${flow.blocks.length} blocks`
}

function contractDifference(
  settingsBefore: string,
  settingsAfter: string,
): Pick<Difference, 'items' | 'breaking'> {
  if (settingsBefore === settingsAfter) return noDifference
  const before = readSettings(settingsBefore)
  const after = readSettings(settingsAfter)
  if (before !== undefined && after !== undefined)
    return {
      items: contractItems(before, after),
      breaking: breakingContractChanges(contractChanges(before, after)),
    }
  const item = wholeItem('contract', 'Settings', printable(settingsBefore), printable(settingsAfter))
  return { ...noDifference, items: [item] }
}

export function readSettings(settings: string): Json | undefined {
  return readSorted(() => JSON.parse(settings) as Json)
}

/** An item for content that cannot be compared part by part. */
function wholeItem(aspect: Item['aspect'], subject: string, before: string, after: string): Item {
  return { aspect, mark: 'changed', subject, details: [detail(subject, before, after)] }
}
