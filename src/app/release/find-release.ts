import type { ReleaseTarget } from '../../core/release/target.js'
import { quote } from '../../core/text/quote.js'
import type { Release, Releases } from '../../ports/github.js'
import { refusedNotes } from './warnings.js'

/**
 * Finds the event's release by its id, else the release of the tag, drafts included.
 *
 * @returns a notice, as sentences, if there is none
 * @throws GitHubRefused, also if several drafts have the tag
 */
export async function findRelease(
  releases: Releases,
  { id, tag }: ReleaseTarget,
): Promise<Release | { readonly notice: string }> {
  const found = (id === null ? null : await releases.release(id)) ?? (await releases.releaseOfTag(tag))
  if (found) return found
  const [draft, ...others] = await releases.draftsOfTag(tag)
  if (others.length > 0) throw refusedNotes('several-drafts')
  if (draft) return draft
  return {
    notice: `No release of the tag ${quote(tag)} was found, so no release notes were written; the output release-notes has the section. This action never creates a release. If there is a draft, give the job the permission contents: write: GitHub shows drafts to no other token.`,
  }
}
