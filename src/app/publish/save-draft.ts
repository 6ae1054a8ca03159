import { contentRow } from '../../core/kinds/content.js'
import type { Key } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import { causeText } from '../../core/text/cause-text.js'
import type { DraftStore } from '../../ports/runtime.js'

/**
 * Saves a draft as a file, and adds its path to `saved`.
 *
 * @throws ActionError publish-failed, draft-not-saved: a draft that is not saved must not be overwritten
 */
export async function saveDraft(
  drafts: DraftStore,
  saved: Set<string>,
  key: Key,
  draft: Snapshot,
): Promise<void> {
  try {
    saved.add(await drafts.save(key, draftText(draft)))
  } catch (cause) {
    throw new ActionError(
      'publish-failed',
      'draft-not-saved',
      `${key}: its content in the console could not be saved as a file: ${causeText(cause)}. Make the folder that RUNNER_TEMP names writable, or publish or discard the draft in the console; then run the workflow again.`,
      { cause },
    )
  }
}

/** The draft in the format of a definition's file, so that it can be committed. */
function draftText({ name, content }: Snapshot): string {
  return `${JSON.stringify({ Name: name, ...contentRow(content).fileMembers(content) }, null, 2)}\n`
}
