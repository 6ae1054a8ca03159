import type { Entry } from '../core/types.js'
import { reasonWords } from './words.js'

/** What to do where an entry brings no words of its own, by its reason. */
const byReason: Readonly<Record<string, string>> = {
  'unpublished-draft':
    'Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.',
  'not-found': 'The instance has nothing of this name. Check the name, or set `create-missing: true`.',
  'aws-managed': 'The name belongs to a resource that AWS manages. Give the definition another name.',
  archived: 'The resource is archived. Restore it in the console, or give the definition another name.',
  'immutable-setting':
    'ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.',
  superseded: 'A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.',
  drifted:
    'Only the console changed it since the last publish. Bring the change into the repository, or set `overwrite-drift: true`.',
}

/** What happened to a definition and what to do about it. */
export function explanation(entry: Entry): string {
  const fallback = entry.reason ? `It ended with: ${reasonWords(entry.reason)}. Run the job again.` : ''
  return entry.message ?? byReason[entry.reason ?? ''] ?? fallback
}
