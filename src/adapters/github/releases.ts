import type { Release, Releases } from '../../ports/github.js'
import type { Expected } from './answers.js'
import { ask, askAll } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'
import { nullIfNotFound } from './refusal.js'
import { type Guard, isCount, isFlag, isListOf, isNullOr, isObjectOf, isText } from './shape.js'

/** Milliseconds for a list: a repository may have thousands of releases, and each row has the release's whole text. */
const listTime = 30_000

/**
 * The members of a release that are used. In GitHub's documentation `body` may be missing, as with another media type.
 * Such an answer is refused here: as an empty text it would make the next write erase the notes.
 */
interface ReleaseAnswer {
  readonly id: number
  readonly tag_name: string
  readonly html_url: string
  readonly body: string | null
  readonly draft: boolean
}

const isRelease = isObjectOf<ReleaseAnswer>({
  id: isCount,
  tag_name: isText,
  html_url: isText,
  body: isNullOr(isText),
  draft: isFlag,
})

const releases: Expected<readonly ReleaseAnswer[]> = {
  isExpected: isListOf(isRelease),
  name: 'a list of releases',
}

/** An answer with another release than the requested one is invalid. */
function theRelease(isWanted: (release: ReleaseAnswer) => boolean): Expected<ReleaseAnswer> {
  const isExpected: Guard<ReleaseAnswer> = (value): value is ReleaseAnswer =>
    isRelease(value) && isWanted(value)
  return { isExpected, name: 'the release that was asked for' }
}

const withId = (id: number) => theRelease((release) => release.id === id)

/** Releases from REST: docs.github.com, "REST API endpoints for releases". */
export function releasesOf(access: GitHubAccess, client: () => Promise<Octokit>): Releases {
  const { owner, repo } = splitRepository(access)
  const route = '/repos/{owner}/{repo}/releases/{release_id}'
  return {
    async release(id) {
      const octokit = await client()
      return orNull(ask(octokit, `GET ${route}`, { owner, repo, release_id: id }, withId(id)))
    },
    async releaseOfTag(tag) {
      const octokit = await client()
      const byTag = 'GET /repos/{owner}/{repo}/releases/tags/{tag}'
      const expected = theRelease(({ tag_name }) => tag_name === tag)
      return orNull(ask(octokit, byTag, { owner, repo, tag }, expected))
    },
    async draftsOfTag(tag) {
      const octokit = await client()
      const request = { until: access.clock.now() + listTime }
      const all = 'GET /repos/{owner}/{repo}/releases'
      const rows = await askAll(octokit, all, { owner, repo, request }, releases)
      return rows.filter(({ draft, tag_name }) => draft && tag_name === tag).map(releaseOf)
    },
    async updateReleaseBody(id, body) {
      const octokit = await client()
      return releaseOf(
        await ask(octokit, `PATCH ${route}`, { owner, repo, release_id: id, body }, withId(id)),
      )
    },
  }
}

async function orNull(asked: Promise<ReleaseAnswer>): Promise<Release | null> {
  const found = await asked.catch(nullIfNotFound)
  return found && releaseOf(found)
}

function releaseOf({ id, tag_name, html_url, body, draft }: ReleaseAnswer): Release {
  return { id, tag: tag_name, url: html_url, body: body ?? '', draft }
}
