import { accountOf } from './shapes.js'
import type { Content, FakeComment, FakePull, FakeRelease, World } from './types.js'

/** Events on GitHub outside of the API: pushes, pull requests, and texts that people write in the browser. */
export interface Actors {
  addCommit(sha: string, ...parents: readonly string[]): void
  /** Sets all files of a commit, which becomes a known one. */
  commitFiles(sha: string, files: Readonly<Record<string, Content>>, ...parents: readonly string[]): void
  /** Creates or moves the branch. */
  setBranch(name: string, sha: string): void
  /** Its commits and its head become known commits too. */
  addPull(pull: Partial<FakePull> & { readonly number: number }): FakePull
  /** By the token's own user if no login is given. */
  addComment(issue: number, body: string, login?: string): FakeComment
  editComment(id: number, body: string, login: string): void
  /** Published and mutable by default. */
  addRelease(release: Partial<FakeRelease> & { readonly tag: string }): FakeRelease
  /** Somebody saves another text in the browser. */
  editRelease(id: number, body: string): void
}

export function createActors({ options, state }: World): Actors {
  const addCommit: Actors['addCommit'] = (sha, ...parents) => state.commits.set(sha, parents)
  return {
    addCommit,
    commitFiles(sha, files, ...parents) {
      addCommit(sha, ...parents)
      state.trees.set(sha, new Map(Object.entries(files)))
    },
    setBranch: (name, sha) => state.branches.set(name, sha),
    addPull(pull) {
      const sha = pull.number.toString(16).padStart(40, 'a')
      const whole: FakePull = {
        state: 'open',
        head: { ref: `change-${pull.number}`, sha, repository: options.repository },
        base: { ref: options.defaultBranch, sha: 'b'.repeat(40) },
        merged: null,
        mergeCommit: null,
        commits: [],
        locked: false,
        labels: [],
        ...pull,
      }
      const unknown = [...whole.commits, whole.head.sha].filter((one) => !state.commits.has(one))
      for (const one of unknown) addCommit(one)
      state.pulls.set(whole.number, whole)
      return whole
    },
    addComment(issue, body, login = options.login) {
      const now = options.now()
      const id = state.nextId++
      const text = { body, created: now, updated: now, editor: null, edited: null }
      const comment = { id, issue, author: accountOf(login), ...text }
      state.comments.set(id, comment)
      return comment
    },
    addRelease(release) {
      const now = options.now()
      const id = release.id ?? state.nextId++
      const text = { name: release.tag, body: null, draft: false, prerelease: false, immutable: false }
      const whole: FakeRelease = { ...text, created: now, updated: now, ...release, id }
      state.releases.set(id, whole)
      return whole
    },
    editRelease(id, body) {
      const release = state.releases.get(id)
      if (!release) throw new Error(`there is no release ${id}`)
      state.releases.set(id, { ...release, body, updated: options.now() })
    },
    editComment(id, body, login) {
      const comment = state.comments.get(id)
      if (!comment) throw new Error(`there is no comment ${id}`)
      const now = options.now()
      state.comments.set(id, { ...comment, body, updated: now, edited: now, editor: accountOf(login) })
    },
  }
}
