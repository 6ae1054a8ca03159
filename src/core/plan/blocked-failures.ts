import { ActionError } from '../model/errors.js'
import { driftCause, unknownCause } from './drift-causes.js'

/** `2 definitions are`, `1 definition is`. */
export function countDefinitions(count: number): string {
  return count === 1 ? '1 definition is' : `${count} definitions are`
}

const seeEach = 'See the message of each definition for what to do.'

/** The failure of a plan or a publish with blocked definitions. */
export function blockedFailure(count: number): ActionError {
  return blocked(`${countDefinitions(count)} blocked, so nothing is published. ${seeEach}`)
}

export function blockedMeanwhileFailure(count: number): ActionError {
  return blocked(
    `${countDefinitions(count)} blocked by what happened in the instance during the run. ${seeEach}`,
  )
}

/**
 * The failure of a rollback with blocked definitions.
 *
 * @param dependants the number of definitions that are skipped, because they refer to others that are not rolled back
 */
export function notRolledBack(count: number, dependants: number): ActionError {
  const result = `${count === 1 ? 'it was' : 'they were'} not rolled back.`
  const more = leftToo(dependants, dependants === 1 ? 'was' : 'were')
  return blocked(
    `${countDefinitions(count)} blocked, so ${result}${more} Nothing else was stopped. ${seeEach}`,
  )
}

/** The same for the preview of a rollback. */
export function notToRollBack(count: number, dependants: number): ActionError {
  const result = `a rollback would leave ${count === 1 ? 'it' : 'them'} alone and fail at the end.`
  const more = leftToo(dependants, 'would be')
  return blocked(
    `${countDefinitions(count)} blocked, so ${result}${more} Nothing else would be stopped. ${seeEach}`,
  )
}

function leftToo(count: number, verb: string): string {
  if (count === 0) return ''
  const refer = count === 1 ? 'it refers' : 'they refer'
  return ` ${count} more ${verb} left alone, because ${refer} to a definition that is not rolled back.`
}

function blocked(message: string): ActionError {
  return new ActionError('blocked', 'blocked', message)
}

/** The failure for drift under fail-on-drift. */
export function driftFailure(count: number): ActionError {
  const message = `${countDefinitions(count)} not as published last, and fail-on-drift is set. ${driftCause} Bring what is live into the repository, or publish over it with overwrite-drift.`
  return new ActionError('drift-found', 'drift-found', message)
}

export function unexplainedDriftFailure(count: number): ActionError {
  const message = `${countDefinitions(count)} not as published last, and the cause is not known. ${unknownCause} ${count === 1 ? 'It was' : 'They were'} left alone. ${seeEach}`
  return new ActionError('drift-found', 'drift-unexplained', message)
}
