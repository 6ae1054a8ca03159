import type { Key, Kind } from '../model/definition.js'
import { keyFor } from '../model/key.js'
import type { ListedResource } from '../model/observation.js'
import type { Warning } from '../model/report.js'
import { quote } from '../text/quote.js'

/** A definition whose file was deleted, or that has another name now. */
export interface RemovedDefinition {
  readonly kind: Kind
  readonly name: string
  /** Its former path, from the workspace's root. */
  readonly file: string
  /** The present name of the definition in this file; absent: the file was deleted. */
  readonly renamedTo?: string
}

/** A removed definition, and the live resource that still has its name. */
export interface RemovedButLive extends RemovedDefinition {
  readonly id: string
}

/** The removed definitions whose key no file of the repository has any more, each once. */
export function removedDefinitions(
  removed: readonly RemovedDefinition[],
  inRepository: ReadonlySet<string>,
): readonly RemovedDefinition[] {
  const byKey = new Map<Key, RemovedDefinition>()
  for (const each of removed) byKey.set(keyFor(each.kind, each.name), each)
  return [...byKey].filter(([key]) => !inRepository.has(key)).map(([, each]) => each)
}

/**
 * The removed definitions that the instance still has: the customer's own resources that are not archived, by exact
 * name.
 */
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
 * The warning of a removed definition: it stays live, who may use it, and how to delete or keep it.
 *
 * @param version the highest version; null: there is none, or it is not known
 * @param instanceId id of the instance
 */
export function removedWarning(removed: RemovedButLive, version: number | null, instanceId: string): Warning {
  const { kind, name, file, id, renamedTo } = removed
  const { users, remove, idOption } = kindWords[kind]
  const stays =
    version === null ? 'What is live of it stays' : `What is live of it stays, and so does version ${version}`
  const remaining = `${stays}: nothing was deleted, and ${users} go on with it. To delete it, see first that nothing uses it, and then run aws connect ${remove} --instance-id ${instanceId} ${idOption} ${id}, or use the console.`
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

/** The warning of a rollback: a definition that is newer than the rollback's commit stays as it is. */
export function notInCheckoutWarning({ kind, name, file }: RemovedButLive): Warning {
  const message = `${kind}/${quote(name)} is newer than the commit that this rollback goes back to (it came with ${quote(file)}), so it was not touched: it stays live as it is. See that it works with what was rolled back.`
  return { code: 'not-in-checkout', message }
}

interface KindWords {
  readonly users: string
  /** The command of the AWS CLI that deletes a resource, and its option for the id. */
  readonly remove: string
  readonly idOption: string
}

const kindWords: Readonly<Record<Kind, KindWords>> = {
  view: { users: 'flows whose ShowView block names it', remove: 'delete-view', idOption: '--view-id' },
  module: {
    users: 'flows and modules that invoke it, and AI agents that have it as a tool,',
    remove: 'delete-contact-flow-module',
    idOption: '--contact-flow-module-id',
  },
}

/** The warnings of a run about definitions that were removed or renamed while they are live. */
export function removalWarnings(warnings: readonly Warning[]): readonly Warning[] {
  return warnings.filter(({ code }) => code === 'removed-but-live' || code === 'renamed')
}
