import type { Content } from '../model/definition.js'
import type { Change, Plan } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { actionOf, keepsLive, writeOf } from '../plan/decision.js'
import { listSome } from '../text/list-some.js'

/** What a reader must know about a definition that a rollback changes, beside its row. */
export function rollbackWarnings(change: Change): readonly Warning[] {
  if (!keepsLive(change) || actionOf(change) !== 'rollback') return []
  const message = `${change.key}: what is live is in no version. Somebody changed it in the console, or a publish did not finish. It is kept as a version first. If it is a console edit that is wanted, bring it into the repository.`
  return [{ code: 'rollback-over-unversioned', message }]
}

/** Definitions of this repository that go on with a version that a rollback leaves, because they refer to it by number. */
export function pinWarnings({ changes }: Plan): readonly Warning[] {
  return changes
    .filter((change) => actionOf(change) === 'rollback')
    .flatMap((left) => {
      const pinned = numbersLeft(left).flatMap((version) =>
        changes
          .filter((other) => other !== left && pins(other, left, version))
          .map(({ key }) => ({ key, version })),
      )
      const versions = [...new Set(pinned.map(({ version }) => version))]
      return versions.map((version): Warning => {
        const keys = pinned.filter((pin) => pin.version === version).map(({ key }) => key)
        const [goes, refer] = keys.length === 1 ? ['goes', 'refers'] : ['go', 'refer']
        const message = `${listSome(keys)} ${goes} on with version ${version} of ${left.key}, which this rollback leaves, because ${keys.length === 1 ? 'it' : 'they'} ${refer} to it by its number. Change the number, or roll back ${keys.length === 1 ? 'that definition' : 'those definitions'} too. Flows may do the same; this action does not read them.`
        return { code: 'pins-left-version', message }
      })
    })
}

/** The versions that were published, restored or made last and hold other content than the checkout. */
function numbersLeft({ base, baseVersion, restored, highest, repository, live }: Change): readonly number[] {
  const numbers = [
    ...(base && base.hash !== repository ? [baseVersion] : []),
    ...(restored && restored.hash !== repository ? [restored.version] : []),
    ...(live === repository ? [] : [highest]),
  ]
  return [...new Set(numbers.filter((number) => number !== null))]
}

/** What is live of a definition once the rollback is done refers to another's version by its number. */
function pins(change: Change, { observation }: Change, version: number): boolean {
  const live =
    writeOf(change)?.content === 'update' ? change.definition.content : change.observation?.live?.content
  if (!live || !observation) return false
  return new RegExp(`${observation.resource.id}:${version}(?![0-9])`).test(textOf(live))
}

function textOf(content: Content): string {
  return content.kind === 'view' ? content.template : content.content
}
