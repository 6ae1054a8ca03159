import type { Entry } from '../core/model/report.js'
import { driftCause, unknownCause } from '../core/plan/drift-causes.js'
import { isUnexplained } from './update-remark.js'
import { reasonWords } from './words.js'

/** Advice by reason, for entries without a message. */
const byReason: Readonly<Record<string, string>> = {
  'unpublished-draft':
    'Somebody saved a draft in the console that publishing would replace. Publish or discard it there, or allow it with `overwrite-drafts`.',
  'not-found': 'The instance has nothing of this name. Check the name, or set `create-missing: true`.',
  'aws-managed': 'The name belongs to a resource that AWS manages. Give the definition another name.',
  archived: 'The resource is archived. Restore it in the console, or give the definition another name.',
  'immutable-setting':
    'ExternalInvocationConfiguration can only be set at creation. Take it back, or use another name.',
  'age-unknown':
    'It is not known whether a newer commit is published already. Run it again when that can be found out, or set `allow-older: true`.',
  'other-repository':
    'It was published from a commit that this repository does not have. Publish it from one repository only, or set `allow-older: true` to take it over.',
  'rolled-back':
    'A rollback restored an older version, and the file is still as it was before that. Change the definition, or revert the change that was rolled back.',
  superseded: 'A newer commit is already published. Nothing to do, or set `allow-older: true` to go back.',
  drifted: `What is live changed since the last publish, and the repository did not. ${driftCause} Bring what is live into the repository, run the rollback again, or set \`overwrite-drift: true\`.`,
}

const bothMoved = `What is live changed since the last publish, and so did the repository. ${driftCause} Bring what is live into the repository, or set \`overwrite-drift: true\` to publish over it.`
const unexplained = `What is live is not what was published last. ${unknownCause} See which one it was. Then bring what is live into the repository, or set \`overwrite-drift: true\`.`

/** The reason alone does not state who changed what. */
function ofDrift(entry: Entry): string | null {
  if (isUnexplained(entry)) return unexplained
  return entry.reason === 'drifted' && entry.overwrites !== 'nobody' ? bothMoved : null
}

/** What happened to a definition, and what to do about it. */
export function explanation(entry: Entry): string {
  const fallback = entry.reason ? `It ended with: ${reasonWords(entry.reason)}. Run the job again.` : ''
  return entry.message ?? ofDrift(entry) ?? byReason[entry.reason ?? ''] ?? fallback
}
