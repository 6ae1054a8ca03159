import { ActionError } from '../core/errors.js'
import { listSome } from '../core/list-some.js'
import { quote } from '../core/quote.js'
import type { MissingFiles } from '../ports/surroundings.js'
import type { Job } from './job.js'
import type { Story } from './story.js'

/**
 * Looks for definitions that should be there and are not: the repository was not checked out, or only a part of it. A
 * publish that found nothing, or only some of them, would end green.
 *
 * @throws ActionError invalid-input in a run that publishes; a plan only warns
 */
export async function checkForMissingFiles(job: Job, story: Story): Promise<void> {
  const { inputs, decision } = job
  const lists = [inputs.views.patterns, inputs.modules.patterns]
  const found = new Set(story.loaded.files.map(({ file }) => file))
  const foundNothing = found.size === 0 && story.inRepository.size === 0
  const missing = await job.workingTree.missing(lists, found)
  if (missing.checkout === 'unknown')
    story.notices.push(
      `Whether all definitions were checked out is not known, because git's index cannot be read: ${missing.why.replace(/\.$/, '')}.`,
    )
  const publishes = decision.mode === 'publish'
  if (foundNothing && missing.checkout === 'none') {
    const message = noCheckout(inputs.workingDirectory)
    if (publishes) throw new ActionError('invalid-input', 'no-checkout', message)
    story.warnings.push({ code: 'no-checkout', message })
  } else if (missing.checkout === 'known' && missing.files.length > 0) {
    const message = notCheckedOut(missing)
    if (publishes) throw new ActionError('invalid-input', 'not-checked-out', message)
    story.warnings.push({ code: 'not-checked-out', message })
  } else if (foundNothing) {
    story.warnings.push({
      code: 'no-definitions',
      message: noDefinitions(inputs.workingDirectory, lists.flat()),
    })
  }
}

function noCheckout(workingDirectory: string): string {
  return `No definition was found, and there is no checkout around the working-directory (${workingDirectory}): no folder there has .git. Add a step with actions/checkout before this one, or give working-directory the folder that it checks out to.`
}

function notCheckedOut({ files, isSparse }: Extract<MissingFiles, { checkout: 'known' }>): string {
  const what =
    files.length === 1
      ? 'a file that the patterns match and that is'
      : `${files.length} files that the patterns match and that are`
  const why = isSparse
    ? 'The checkout is sparse: add their folder to sparse-checkout in the step with actions/checkout.'
    : 'An earlier step removed them, or a submodule was not fetched: check out all of them, with submodules: true where they are in one.'
  return `The repository has ${what} not there: ${listSome(files.map(quote), 5)}. ${why} To publish without them, exclude them with a pattern that begins with "!".`
}

function noDefinitions(workingDirectory: string, patterns: readonly string[]): string {
  return `No definition was found below ${workingDirectory} with the patterns ${patterns.join(', ')}. Check out the repository before this step, or give views and modules.`
}
