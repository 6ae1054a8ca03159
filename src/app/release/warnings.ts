import { asActionError } from '../../core/model/errors.js'
import type { Warning } from '../../core/model/report.js'
import { GitHubRefused, type RefusalKind } from '../../ports/github.js'
import { commonAdvice } from '../github-refusals.js'

const write =
  'Give the job `permissions: contents: write`. A pull request from a fork, or by Dependabot, has a token that can only ' +
  'read'

const advice: Readonly<Record<RefusalKind, string>> = {
  ...commonAdvice,
  permission: write,
  'not-found':
    'Check that the release is still there, and give the job `permissions: contents: write`: to a token without it ' +
    'GitHub also answers that nothing is there',
  invalid: 'GitHub does not take it as it is',
}

/** Reasons why the action does not write a release's text, with what to do, as sentences. */
const reasons = {
  'too-long':
    'they have no room for it within the 125,000 characters that GitHub takes. Shorten the notes, and run the job again',
  unclear:
    'they hold markers of this section in or beside a block of code or HTML, and whether these count depends on how ' +
    'markdown is read. Remove the markers that are an example, or the ones that are not, and run the job again',
  'in-code':
    'they end within a block of code or HTML, so the section would be part of it. Close the block, and run the job again',
  moving:
    'somebody else changed them each time between the last look and the write. Run the job again once nobody does',
  overwritten:
    'other jobs kept overwriting it. Run the job again once they have ended, or write the notes from fewer jobs at once',
  'several-drafts': 'several drafts have the tag. Delete all but one of them, and run the job again',
} as const

/** The action itself refuses to write. Its message contains the advice. */
class NotesRefused extends Error {}

/** @returns an error for `notesWarning` */
export function refusedNotes(reason: keyof typeof reasons): Error {
  return new NotesRefused(reasons[reason])
}

/** The warning for a section that could not be written. The publish itself is not affected. */
export function notesWarning(cause: unknown): Warning {
  return {
    code: 'release-notes-not-written',
    message: `The section in the release notes was not written: ${whyNot(cause)} Nothing else of this run depends on it.`,
  }
}

function whyNot(cause: unknown): string {
  if (cause instanceof NotesRefused) return `${cause.message}.`
  if (cause instanceof GitHubRefused) return `${cause.message.replace(/\.$/, '')}. ${advice[cause.kind]}.`
  return asActionError(cause).message
}

/** The warning for markers that were left, since only a person can know what is between them. */
export function strayMarkersWarning(count: number): Warning {
  const markers = count === 1 ? 'another marker' : `${count} more markers`
  return {
    code: 'release-notes-markers',
    message: `The section in the release notes is up to date, but the notes have ${markers} of this section, which belong to no whole section or to a second one. They were left as they are, and what they enclose may be out of date. Edit the release and remove them, with what they enclose.`,
  }
}
