import type { Key, Snapshot } from '../core/types.js'
import type { Drafts } from '../ports/surroundings.js'

/** Keeps a draft as a file, and its path in `saved`, where each stands once. */
export async function saveDraft(
  drafts: Drafts,
  saved: Set<string>,
  key: Key,
  draft: Snapshot,
): Promise<void> {
  saved.add(await drafts.save(key, draftText(draft)))
}

/** In the shape of a definition, so that the file can be committed as one. */
function draftText({ name, content }: Snapshot): string {
  const shape =
    content.kind === 'view'
      ? { Name: name, Content: { Template: content.template, Actions: content.actions } }
      : {
          Name: name,
          Content: content.content,
          ...(content.settings === null ? {} : { Settings: content.settings }),
        }
  return `${JSON.stringify(shape, null, 2)}\n`
}
