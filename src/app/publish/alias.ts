import { ActionError, asActionError } from '../../core/model/errors.js'
import type { ModuleAlias } from '../../core/model/observation.js'
import type { AliasMove } from '../../core/model/plan.js'
import { aliasAheadWarning } from '../../core/report/change-warnings.js'
import { aliasArn } from '../../core/report/entries.js'
import { quote } from '../../core/text/quote.js'
import { UnknownOutcomeError } from '../../ports/connect.js'
import { createBackoff, listLagMs, notFoundCodes, pollUntil, waitDeadline } from '../poll.js'
import { checkMove, NotMoved, type Target } from './alias-check.js'
import { aliasFailure } from './alias-failure.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'

/** Maximum number of sends while answers are lost. */
const maxSent = 3

/** How often the alias is read again because somebody else changed it at the same time. */
const maxConflicts = 1

/** The state of putting one alias on a version. */
interface MoveState {
  readonly context: PublishContext
  readonly attempt: PublishAttempt
  readonly target: Target
  /** The alias as it was read last. Null: it must be created. */
  current: ModuleAlias | null
  /** Its version when this run first moved it, or null if it did not exist; undefined: no move was sent. */
  previousVersion: number | null | undefined
  lostAnswers: number
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
  const state: MoveState = {
    context,
    attempt,
    current: existing,
    previousVersion: undefined,
    lostAnswers: 0,
    conflicts: 0,
    target: { name, version, mayMoveDown: rollback, isKnownToDiffer: (other) => other === existing?.version },
    pause: createBackoff(),
    until: waitDeadline(context, listLagMs),
  }
  try {
    while (!(await nextStep(state))) context.log.debug(`${change.key}: looking at the alias again`)
    const id = progress.alias?.id ?? state.current?.id ?? null
    progress.namedAlias = id === null ? null : { name, id }
  } catch (cause) {
    throw aliasFailure(attempt, name, version, asActionError(cause))
  }
}

/** True: the alias is where it belongs. */
async function nextStep(state: MoveState): Promise<boolean> {
  try {
    return state.current === null ? await create(state) : await move(state, state.current)
  } catch (cause) {
    if (cause instanceof NotMoved)
      return state.current !== null && handleNotMoved(state, state.current, cause)
    if (cause instanceof UnknownOutcomeError) return findAfterLostAnswer(state, cause)
    await prepareRetry(state, cause)
    return false
  }
}

async function create(state: MoveState): Promise<boolean> {
  const { context, attempt, target } = state
  state.previousVersion ??= null
  const id = await context.writer.createAlias(attempt.id, target.name, target.version)
  recordMove(state, id)
  return true
}

async function move(state: MoveState, { id }: ModuleAlias): Promise<boolean> {
  const { context, attempt, target } = state
  let from = target.version
  await context.writer.moveAlias(attempt.id, id, target.version, async (current) => {
    from = await checkMove(context, attempt, target, current)
    state.previousVersion ??= from
  })
  recordMove(state, id)
  return verify(state, id, from)
}

/** Verifies a move by describing, because the update returns nothing. While describe shows the old version, it lags. */
async function verify(state: MoveState, id: string, from: number): Promise<boolean> {
  const { context, attempt, target } = state
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
  state.current = seen
  countConflict(state, null)
  return false
}

/** Handles a move that was not sent: the alias is where it belongs, must be left, or no longer exists. */
async function handleNotMoved(state: MoveState, current: ModuleAlias, { why }: NotMoved): Promise<boolean> {
  const { attempt, target } = state
  switch (why.reason) {
    case 'arrived':
      // An earlier move arrived although its answer was lost.
      if (state.previousVersion !== undefined) recordMove(state, current.id)
      return true
    case 'equal':
    case 'rolled-back':
      return true
    case 'ahead': {
      const { version } = why
      const { key } = attempt.change
      attempt.progress.warnings.push(aliasAheadWarning(key, { ...current, version }, target.version))
      return true
    }
    case 'gone':
      state.current = await findAgain(state, current)
      return false
  }
}

/** Somebody deleted or renamed it: another alias may have the name now. */
async function findAgain(state: MoveState, { id }: ModuleAlias): Promise<ModuleAlias | null> {
  const { context, target } = state
  const found = await findListed(state)
  if (found?.id !== id) return found
  if (context.clock.now() >= state.until()) throw notShown(target.name)
  await context.clock.sleep(state.pause())
  return found
}

async function findListed({ context, attempt, target }: MoveState): Promise<ModuleAlias | null> {
  const aliases = await context.reader.aliases('module', attempt.id)
  return aliases.find(({ name }) => name === target.name) ?? null
}

/** Lists lag: an alias that must exist is looked up for half a minute. */
function waitUntilListed(state: MoveState): Promise<ModuleAlias | null> {
  const { context } = state
  return pollUntil(context.clock, waitDeadline(context, listLagMs), () => findListed(state))
}

/** After a lost answer: a move is checked before it is repeated; a created alias is looked up in the list. */
async function findAfterLostAnswer(state: MoveState, cause: UnknownOutcomeError): Promise<boolean> {
  state.lostAnswers += 1
  if (state.current === null) state.current = await waitUntilListed(state)
  if (state.lostAnswers < maxSent) return false
  const { context, attempt, target, current } = state
  const now = current && (await context.reader.describeAlias(attempt.id, current.id))
  if (now?.version === target.version) {
    recordMove(state, now.id)
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
async function prepareRetry(state: MoveState, cause: unknown): Promise<void> {
  const { context } = state
  const code = cause instanceof ActionError ? cause.code : ''
  // The call was refused, so another writer moved the alias.
  if (state.lostAnswers === 0) state.previousVersion = undefined
  if (code === 'conditional-operation-failed') return countConflict(state, cause)
  if (code === 'duplicate-resource' && state.current === null) {
    state.current = await waitUntilListed(state)
    if (state.current === null) throw notShown(state.target.name)
    return countConflict(state, cause)
  }
  // The service may not show a new version, or a new module, yet.
  if (!notFoundCodes.includes(code) || context.clock.now() >= state.until()) throw cause
  await context.clock.sleep(state.pause())
}

function countConflict(state: MoveState, cause: unknown): void {
  state.conflicts += 1
  if (state.conflicts <= maxConflicts) return
  const reason = cause instanceof ActionError ? ` ${cause.message}` : ''
  throw new ActionError(
    'conflict',
    'alias-not-moved',
    `Somebody else moves the alias at the same time, and did so again after this run looked again.${reason} See who moves it, and run the workflow again.`,
    { cause },
  )
}

function recordMove({ attempt, target, previousVersion = null, context }: MoveState, id: string): void {
  const { change, progress } = attempt
  const { name, version } = target
  progress.alias = { name, id, arn: aliasArn(progress.arn, id), version, previousVersion }
  const how =
    previousVersion === null
      ? `created on version ${version}`
      : `moved from version ${previousVersion} to ${version}`
  context.log.info(`${change.key}: alias ${quote(name)} ${how}`)
}

function notShown(name: string): ActionError {
  return new ActionError(
    'service-unavailable',
    'alias-not-moved',
    `The module has an alias ${quote(name)}, but the service does not show it: somebody may have created or deleted it just now. Run the workflow again in a few minutes.`,
  )
}
