import type { Content, Key } from '../model/definition.js'
import type { Change, Plan } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { actionOf, keepsLive, writeOf } from '../plan/decision.js'
import { unknownCause } from '../plan/drift-causes.js'
import { listSome } from '../text/list-some.js'

/** Warnings about a definition that a rollback changes, in addition to its row. */
export function rollbackWarnings(change: Change): readonly Warning[] {
  if (!keepsLive(change) || actionOf(change) !== 'rollback') return []
  const message = `${change.key}: what is live is not in the highest version. ${unknownCause} It is kept as a version first. If it is a console edit that is wanted, bring it into the repository.`
  return [{ code: 'rollback-over-unversioned', message }]
}

/**
 * Warnings for definitions of this repository that keep using a version that a rollback replaces, because they refer to
 * its number.
 */
export function pinWarnings({ changes }: Plan): readonly Warning[] {
  const rollbacks = changes.filter((change) => actionOf(change) === 'rollback')
  if (rollbacks.length === 0) return []
  const pins = findPins(changes)
  return rollbacks.flatMap((left) =>
    numbersLeft(left).flatMap((version) => {
      const pinned = pins.get(`${left.observation?.resource.id}:${version}`) ?? []
      const keys = pinned.filter((key) => key !== left.key)
      return keys.length === 0 ? [] : [pinWarning(left, version, keys)]
    }),
  )
}

/** With the input `only`, other definitions are not read, so which of them pin a version that is left is not known. */
export function unreadPinsNotice({ changes }: Plan): string | null {
  const left = changes.filter((change) => actionOf(change) === 'rollback' && numbersLeft(change).length > 0)
  if (left.length === 0) return null
  return `Only the definitions that the input only selects were read. Not known: whether other definitions go on with a version of ${listSome(left.map(({ key }) => key))} that this rollback leaves, because they refer to it by its number.`
}

/**
 * The notice of a rollback that sets back only descriptions or tags of some definitions. Null: it does not. Only the
 * content of a definition can be on hold.
 */
export function notHeldNotice({ changes }: Plan): string | null {
  const keys = changes.filter((change) => actionOf(change) === 'metadata' && !leavesHold(change))
  if (keys.length === 0) return null
  return `The rollback sets back only the description or tags of these definitions: ${listSome(keys.map(({ key }) => key))}. Description and tags cannot be put on hold: the next publish sets them again as the repository has them. Change them in the repository too.`
}

/** Whether an earlier rollback put the definition on hold. Then a publish does not set its description and tags either. */
function leavesHold({ restored, base }: Change): boolean {
  return restored !== null && restored.hash !== base?.hash
}

function pinWarning(left: Change, version: number, keys: readonly Key[]): Warning {
  const [goes, refer] = keys.length === 1 ? ['goes', 'refers'] : ['go', 'refer']
  const message = `${listSome(keys)} ${goes} on with version ${version} of ${left.key}, which this rollback leaves, because ${keys.length === 1 ? 'it' : 'they'} ${refer} to it by its number. Change the number, or roll back ${keys.length === 1 ? 'that definition' : 'those definitions'} too. Flows may do the same; this action does not read them.`
  return { code: 'pins-left-version', message }
}

/** `<id>:<version>` → the definitions whose live content refers to it after the rollback. */
function findPins(changes: readonly Change[]): ReadonlyMap<string, readonly Key[]> {
  const pins = new Map<string, Key[]>()
  for (const change of changes)
    for (const pin of new Set(liveText(change).match(/[\w-]+:[0-9]+/g)))
      pins.set(pin, [...(pins.get(pin) ?? []), change.key])
  return pins
}

/** The versions that were published, restored or made last and have content other than the checkout's. */
function numbersLeft({ base, baseVersion, restored, highest, repository, live }: Change): readonly number[] {
  const numbers = [
    ...(base && base.hash !== repository ? [baseVersion] : []),
    ...(restored && restored.hash !== repository ? [restored.version] : []),
    ...(live === repository ? [] : [highest]),
  ]
  return [...new Set(numbers.filter((number) => number !== null))]
}

/** The live content of a definition after the rollback; empty: none. */
function liveText(change: Change): string {
  const live =
    writeOf(change)?.content === 'update' ? change.definition.content : change.observation?.live?.content
  return live ? textOf(live) : ''
}

function textOf(content: Content): string {
  return content.kind === 'view' ? content.template : content.content
}
