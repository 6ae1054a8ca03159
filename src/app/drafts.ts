import type { Plan, Snapshot } from '../core/types.js'
import type { Drafts } from '../ports/surroundings.js'

/** Keeps every draft that the plan replaces, before anything is written. Answers the files' paths. */
export async function saveDrafts(drafts: Drafts, { changes }: Plan): Promise<readonly string[]> {
  const saved: string[] = []
  for (const { action, draft, key } of changes)
    if (action === 'update' && draft) saved.push(await drafts.save(key, draftText(draft)))
  return saved
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
