import type { Key, Kind } from '../model/definition.js'
import { keyFor } from '../model/key.js'
import type { ListedResource } from '../model/observation.js'
import type { Warning } from '../model/report.js'
import { quote } from '../text/quote.js'

/** A definition whose file was taken away, or has another name now. */
export interface RemovedDefinition {
  readonly kind: Kind
  readonly name: string
  /** Where it was, from the workspace's root. */
  readonly file: string
  /** The name that the definition in this file has now; absent: it was taken away. */
  readonly renamedTo?: string
}

/** A removed definition, and the resource that still bears its name. */
export interface RemovedButLive extends RemovedDefinition {
  readonly id: string
}

/** The removed definitions that no file of the repository gives under the same key any more, each once. */
export function removedDefinitions(
  removed: readonly RemovedDefinition[],
  inRepository: ReadonlySet<string>,
): readonly RemovedDefinition[] {
  const byKey = new Map<Key, RemovedDefinition>()
  for (const each of removed) byKey.set(keyFor(each.kind, each.name), each)
  return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each)
}

/** Those that the instance still has: resources of the customer's own that are not archived, by their exact names. */
export function stillLive(
  removed: readonly RemovedDefinition[],
  listed: readonly ListedResource[],
): readonly RemovedButLive[] {
  return removed.flatMap((each) => {
    const row = listed.find(
      ({ kind, name, awsManaged, archived }) =>
        kind === each.kind && name === each.name && !awsManaged && !archived,
    )
    return row === undefined ? [] : [{ ...each, id: row.id }]
  })
}

/**
 * What to tell of it: that it stays live, who may use it, and how to delete or to keep it.
 * @param version the highest version; null where there is none, or it is not known
 */
export function removedWarning(abandoned: RemovedButLive, version: number | null): Warning {
  const { kind, name, file, id, renamedTo } = abandoned
  const { users, remove } = kindWords[kind]
  const stays =
    version === null ? 'What is live of it stays' : `What is live of it stays, and so does version ${version}`
  const remaining = `${stays}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} ${id}, or use the console.`
  if (renamedTo !== undefined) {
    const message = `${kind}/${quote(name)} is called ${quote(renamedTo)} now (in ${quote(file)}), but the instance still has it under its old name, with the id ${id}; the new name makes a second one. ${remaining} To keep one, with its id and its versions, take the new name back, or rename the live one in the console before this is published.`
    return { code: 'renamed', removed: { key: keyFor(kind, name), version }, message }
  }
  return {
    code: 'removed-but-live',
    removed: { key: keyFor(kind, name), version },
    message: `${kind}/${quote(name)} is no longer in the repository (it was ${quote(file)}), but the instance still has it, with the id ${id}. ${remaining} To keep it, bring the file back.`,
  }
}

/** Of a rollback: what came after the commit that is gone back to stays as it is. */
export function notInCheckoutWarning({ kind, name, file }: RemovedButLive): Warning {
  const message = `${kind}/${quote(name)} is newer than the commit that this rollback goes back to (it came with ${quote(file)}), so it was not touched: it stays live as it is. See that it works with what was rolled back.`
  return { code: 'not-in-checkout', message }
}

const kindWords: Readonly<Record<Kind, { readonly users: string; readonly remove: string }>> = {
  view: { users: 'flows whose ShowView block names it', remove: 'delete-view --view-id' },
  module: {
    users: 'flows and modules that invoke it, and AI agents that have it as a tool,',
    remove: 'delete-contact-flow-module --contact-flow-module-id',
  },
}

/** Those of a run's warnings that tell of a definition that was removed or renamed while it is live. */
export function removalWarnings(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter(({ code }) => code === 'removed-but-live' || code === 'renamed')
}
