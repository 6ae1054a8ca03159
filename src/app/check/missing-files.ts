import { ActionError } from '../../core/model/errors.js'
import type { Mode } from '../../core/model/report.js'
import { makesChanges } from '../../core/plan/mode.js'
import { listSome } from '../../core/text/list-some.js'
import { quote, withoutDot } from '../../core/text/quote.js'
import type { MissingFiles } from '../../ports/runtime.js'
import type { SelectedDefinitions } from '../load/index.js'
import type { RunContext } from '../run-context.js'
import type { StepResult } from '../run-state.js'

/**
 * Looks for files that should exist but do not, because the repository was not checked out, or only partly. Otherwise a
 * publish that found none or only some of them would succeed.
 *
 * @throws ActionError invalid-input in a run that publishes; a plan only warns
 */
export async function checkForMissingFiles(
  context: RunContext,
  { files }: SelectedDefinitions,
  inRepository: ReadonlySet<string>,
): Promise<StepResult> {
  const { inputs, decision } = context
  const lists = [inputs.views.patterns, inputs.modules.patterns]
  const found = new Set(files.map(({ file }) => file))
  const foundNothing = found.size === 0 && inRepository.size === 0
  const missing = await context.workingTree.missing(lists, found)
  if (foundNothing && missing.checkout === 'none')
    return failOrWarn(
      decision.mode,
      new ActionError('invalid-input', 'no-checkout', noCheckout(inputs.workingDirectory)),
    )
  if (missing.checkout === 'known' && missing.files.length + missing.submodules.length > 0)
    return failOrWarn(
      decision.mode,
      new ActionError('invalid-input', 'not-checked-out', notCheckedOut(missing)),
    )
  const nothing = noDefinitions(inputs.workingDirectory, lists.flat())
  return {
    facts: {},
    warnings: foundNothing ? [{ code: 'no-definitions', message: nothing }] : [],
    notices: missing.checkout === 'unknown' ? [unknownCheckout(missing.why)] : [],
  }
}

function failOrWarn(mode: Mode, failure: ActionError): StepResult {
  if (makesChanges(mode)) throw failure
  const { code, message } = failure
  return { facts: {}, warnings: [{ code, message }] }
}

function unknownCheckout(why: string): string {
  return `Whether all definitions were checked out is not known, because git's index cannot be read: ${withoutDot(why)}.`
}

function noCheckout(workingDirectory: string): string {
  return `No definition was found, and there is no checkout around the working-directory (${workingDirectory}): no folder there has .git. Add a step with actions/checkout before this one, or give working-directory the folder that it checks out to.`
}

function notCheckedOut(missing: Extract<MissingFiles, { checkout: 'known' }>): string {
  const sentences = [missingFiles(missing), missingSubmodules(missing.submodules)].filter(Boolean)
  return `${sentences.join(' ')} To publish without them, exclude them with a pattern that begins with "!".`
}

function missingFiles({ files, isSparse }: Extract<MissingFiles, { checkout: 'known' }>): string {
  if (files.length === 0) return ''
  const what =
    files.length === 1
      ? 'a file that the patterns match and that is'
      : `${files.length} files that the patterns match and that are`
  const why = isSparse
    ? 'The checkout is sparse: add their folder to sparse-checkout in the step with actions/checkout.'
    : 'An earlier step removed them: check out all of them.'
  return `The repository has ${what} not there: ${listSome(files.map(quote), 5)}. ${why}`
}

function missingSubmodules(submodules: readonly string[]): string {
  if (submodules.length === 0) return ''
  const what = submodules.length === 1 ? 'a submodule' : `${submodules.length} submodules`
  const were = submodules.length === 1 ? 'was' : 'were'
  return `The patterns lead into ${what} that ${were} not fetched: ${listSome(submodules.map(quote), 5)}. Give the step with actions/checkout submodules: true.`
}

function noDefinitions(workingDirectory: string, patterns: readonly string[]): string {
  return `No definition was found below ${workingDirectory} with the patterns ${patterns.join(', ')}. Check out the repository before this step, or give views and modules.`
}
