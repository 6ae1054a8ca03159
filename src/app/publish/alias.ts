import { ActionError, asActionError } from '../../core/model/errors.js'
import type { ModuleAlias } from '../../core/model/observation.js'
import type { AliasMove } from '../../core/model/plan.js'
import { aliasAheadWarning } from '../../core/report/change-warnings.js'
import { aliasArn } from '../../core/report/entries.js'
import { quote } from '../../core/text/quote.js'
import { UnknownOutcomeError } from '../../ports/connect.js'
import { createBackoff, listLagMs, notFoundCodes, pollUntil, waitDeadline } from '../poll.js'
import { checkMove, type Target, Unsent } from './alias-check.js'
import { aliasFailure } from './alias-failure.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'

/** Maximum number of sends while answers are lost. */
const maxSent = 3

/** How often the alias is read again because somebody else changed it at the same time. */
const maxConflicts = 1

/** The state of putting one alias on a version. */
interface Journey {
  readonly deps: PublishContext
  readonly attempt: PublishAttempt
  readonly target: Target
  /** The alias as it was read last. Null: it must be created. */
  current: ModuleAlias | null
  /** Its version when this run first moved it, or null if it did not exist; undefined: no move was sent. */
  left: number | null | undefined
  lost: number
  conflicts: number
  readonly pause: () => number
  readonly until: () => number
}

/**
 * Puts an alias of a module on the version that holds the definition, which must be verified. It is created if it is
 * missing, and moved only from a version with other content. A move is noted in `progress` as soon as the service
 * accepts it.
 *
 * A rollback may put it on a lower number, and prefers a version that a publish made of the content to the one that the
 * attempt made or found. Any other run leaves an alias that is on a higher number, with a warning.
 *
 * @throws ActionError alias-not-moved, with the reason of the failure
 */
export async function putAlias(
  context: PublishContext,
  attempt: PublishAttempt,
  { name, existing, to }: AliasMove,
): Promise<void> {
  const { change, progress } = attempt
  const { rollback } = context.policy
  const version = (rollback ? to : null) ?? progress.version
  if (version === null) throw new TypeError(`${change.key}: there is no version to put the alias on`)
  const journey: Journey = {
    deps: context,
    attempt,
    current: existing,
    left: undefined,
    lost: 0,
    conflicts: 0,
    target: { name, version, mayMoveDown: rollback, isKnownToDiffer: (other) => other === existing?.version },
    pause: createBackoff(),
    until: waitDeadline(context, listLagMs),
  }
  try {
    while (!(await nextStep(journey))) context.log.debug(`${change.key}: looking at the alias again`)
    const id = progress.alias?.id ?? journey.current?.id ?? null
    progress.namedAlias = id === null ? null : { name, id }
  } catch (cause) {
    throw aliasFailure(attempt, name, version, asActionError(cause))
  }
}

/** True: the alias is where it belongs. */
async function nextStep(journey: Journey): Promise<boolean> {
  try {
    return journey.current === null ? await create(journey) : await move(journey, journey.current)
  } catch (cause) {
    if (cause instanceof Unsent) return journey.current !== null && settle(journey, journey.current, cause)
    if (cause instanceof UnknownOutcomeError) return lookAfterLoss(journey, cause)
    await recover(journey, cause)
    return false
  }
}

async function create(journey: Journey): Promise<boolean> {
  const { deps: context, attempt, target } = journey
  journey.left ??= null
  const id = await context.writer.createAlias(attempt.id, target.name, target.version)
  note(journey, id)
  return true
}

async function move(journey: Journey, { id }: ModuleAlias): Promise<boolean> {
  const { deps: context, attempt, target } = journey
  let from = target.version
  await context.writer.moveAlias(attempt.id, id, target.version, async (current) => {
    from = await checkMove(context, attempt, target, current)
    journey.left ??= from
  })
  note(journey, id)
  return verify(journey, id, from)
}

/** Verifies a move by describing, because the update returns nothing. While describe shows the old version, it lags. */
async function verify(journey: Journey, id: string, from: number): Promise<boolean> {
  const { deps: context, attempt, target } = journey
  const seen = await pollUntil(context.clock, waitDeadline(context, listLagMs), async () => {
    const current = await context.reader.describeAlias(attempt.id, id)
    return current && current.version !== from ? current : null
  })
  if (seen?.version === target.version) return true
  const { progress } = attempt
  if (!seen) {
    // It lags, or somebody put the alias back.
    progress.alias = progress.alias && { ...progress.alias, version: null }
    throw new ActionError(
      'service-unavailable',
      'alias-not-moved',
      `The service took the move, but still shows the alias on version ${from}, or not at all. Run the workflow again: it looks where the alias is.`,
    )
  }
  progress.alias = null
  journey.current = seen
  countConflict(journey, null)
  return false
}

/** Handles a move that was not sent: the alias is where it belongs, must be left, or no longer exists. */
async function settle(journey: Journey, current: ModuleAlias, { seen }: Unsent): Promise<boolean> {
  const { attempt, target } = journey
  switch (seen.what) {
    case 'arrived':
      // An earlier move arrived although its answer was lost.
      if (journey.left !== undefined) note(journey, current.id)
      return true
    case 'equal':
      return true
    case 'ahead': {
      const { version } = seen
      const { key } = attempt.change
      attempt.progress.warnings.push(aliasAheadWarning(key, { ...current, version }, target.version))
      return true
    }
    case 'gone':
      journey.current = await findAgain(journey, current)
      return false
  }
}

/** Somebody deleted or renamed it: another alias may have the name now. */
async function findAgain(journey: Journey, { id }: ModuleAlias): Promise<ModuleAlias | null> {
  const { deps: context, target } = journey
  const found = await listed(journey)
  if (found?.id !== id) return found
  if (context.clock.now() >= journey.until()) throw notShown(target.name)
  await context.clock.sleep(journey.pause())
  return found
}

async function listed({ deps: context, attempt, target }: Journey): Promise<ModuleAlias | null> {
  const aliases = await context.reader.aliases('module', attempt.id)
  return aliases.find(({ name }) => name === target.name) ?? null
}

/** Lists lag: an alias that must exist is looked up for half a minute. */
function listedSoon(journey: Journey): Promise<ModuleAlias | null> {
  const { deps: context } = journey
  return pollUntil(context.clock, waitDeadline(context, listLagMs), () => listed(journey))
}

/** After a lost answer: a move is checked before it is repeated; a created alias is looked up in the list. */
async function lookAfterLoss(journey: Journey, cause: UnknownOutcomeError): Promise<boolean> {
  journey.lost += 1
  if (journey.current === null) journey.current = await listedSoon(journey)
  if (journey.lost < maxSent) return false
  const { deps: context, attempt, target, current } = journey
  const now = current && (await context.reader.describeAlias(attempt.id, current.id))
  if (now?.version === target.version) {
    note(journey, now.id)
    return true
  }
  throw new ActionError(
    'service-unavailable',
    'alias-not-moved',
    `It is not known where the alias is: ${cause.reason}. Run the workflow again: it looks where the alias is.`,
    { cause },
  )
}

/** @throws ActionError if reading again does not help */
async function recover(journey: Journey, cause: unknown): Promise<void> {
  const { deps: context } = journey
  const code = cause instanceof ActionError ? cause.code : ''
  // The call was refused, so another writer moved the alias.
  if (journey.lost === 0) journey.left = undefined
  if (code === 'conditional-operation-failed') return countConflict(journey, cause)
  if (code === 'duplicate-resource' && journey.current === null) {
    journey.current = await listedSoon(journey)
    if (journey.current === null) throw notShown(journey.target.name)
    return countConflict(journey, cause)
  }
  // The service may not show a new version, or a new module, yet.
  if (!notFoundCodes.includes(code) || context.clock.now() >= journey.until()) throw cause
  await context.clock.sleep(journey.pause())
}

function countConflict(journey: Journey, cause: unknown): void {
  journey.conflicts += 1
  if (journey.conflicts <= maxConflicts) return
  const reason = cause instanceof ActionError ? ` ${cause.message}` : ''
  throw new ActionError(
    'conflict',
    'alias-not-moved',
    `Somebody else moves the alias at the same time, and did so again after this run looked again.${reason} See who moves it, and run the workflow again.`,
    { cause },
  )
}

function note({ attempt, target, left = null, deps: context }: Journey, id: string): void {
  const { change, progress } = attempt
  const { name, version } = target
  progress.alias = { name, id, arn: aliasArn(progress.arn, id), version, previousVersion: left }
  const how = left === null ? `created on version ${version}` : `moved from version ${left} to ${version}`
  context.log.info(`${change.key}: alias ${quote(name)} ${how}`)
}

function notShown(name: string): ActionError {
  return new ActionError(
    'service-unavailable',
    'alias-not-moved',
    `The module has an alias ${quote(name)}, but the service does not show it: somebody may have created or deleted it just now. Run the workflow again in a few minutes.`,
  )
}
