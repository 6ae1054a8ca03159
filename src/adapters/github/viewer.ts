import { aViewer } from './answers.js'
import { askGraphql } from './ask.js'
import type { GitHubAccess, Octokit } from './client.js'
import { refusalOf } from './refusal.js'

/** The user of a token, or the author of a comment. An app's login is kept without its `[bot]`. */
export interface Identity {
  readonly login: string
  readonly bot: boolean
}

interface User {
  readonly login: string
  readonly type?: string
}

const actionsBot: Identity = { login: 'github-actions', bot: true }

/**
 * The user of the token, from GraphQL, since REST does not return it for an app's installation token such as
 * GITHUB_TOKEN. If GitHub does not return it, such a token (`ghs_…`) is assumed to be that of GitHub Actions.
 *
 * @throws GitHubRefused
 */
export async function readViewer(octokit: Octokit, access: GitHubAccess): Promise<Identity> {
  try {
    const { viewer } = await askGraphql(octokit, access, 'query { viewer { login } }', {}, aViewer)
    return viewerIdentity(viewer.login, access)
  } catch (error) {
    if (isInstallation(access)) return actionsBot
    throw refusalOf(error, access.clock.wallTime())
  }
}

/** The token's own user, with its login from GraphQL. */
export function viewerIdentity(login: string, access: GitHubAccess): Identity {
  return normalizeIdentity({ login, ...(isInstallation(access) ? { type: 'Bot' } : {}) })
}

function isInstallation({ token }: GitHubAccess): boolean {
  return token.startsWith('ghs_')
}

/**
 * REST writes `name[bot]`, GraphQL sometimes `name`: only the type distinguishes an app from a person with its name.
 */
export function normalizeIdentity({ login, type }: User): Identity {
  const name = login.toLowerCase()
  return { login: name.replace(/\[bot\]$/, ''), bot: type === 'Bot' || name.endsWith('[bot]') }
}

export function isSameIdentity(a: Identity, b: Identity): boolean {
  return a.login === b.login && a.bot === b.bot
}
