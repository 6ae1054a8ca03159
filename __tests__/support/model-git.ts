import type { Key, Kind } from '../../src/core/model/definition.js'
import { type Doc, fileOf } from './model-docs.js'
import { type Past, pastOf } from './past.js'

const first: Doc = { word: 0, turned: false, boxed: false, description: null }

/** A repository with one branch: what each commit holds. */
export class Git {
  readonly #commits: ReadonlyMap<Key, Doc>[] = [
    new Map([
      ['view/Desk', first],
      ['module/Greeting', first],
    ]),
  ]

  /** The newest, or one so many before it. */
  commit(back = 0): { readonly sha: string; readonly tree: ReadonlyMap<Key, Doc> } {
    const index = Math.max(this.#commits.length - 1 - back, 0)
    return { sha: shaOf(index), tree: this.#commits[index] ?? new Map() }
  }

  /** Null: the definition is removed. */
  change(key: Key, doc: Doc | null): void {
    const tree = new Map(this.commit().tree)
    if (doc) tree.set(key, doc)
    else tree.delete(key)
    this.#commits.push(tree)
  }

  treeOf(shortSha: string): ReadonlyMap<Key, Doc> | undefined {
    return this.#commits[indexOf(shortSha)]
  }

  isOlder(shortSha: string, than: string): boolean {
    return indexOf(than) < indexOf(shortSha)
  }

  /** The commit before one; null: it is the first. */
  before(sha: string): string | null {
    return indexOf(sha) > 0 ? shaOf(indexOf(sha) - 1) : null
  }

  /** The commits after one, up to another, newest first; null: the former is not an ancestor of the latter. */
  since(shortSha: string, sha: string): readonly string[] | null {
    const [from, to] = [indexOf(shortSha), indexOf(sha)]
    if (to < from) return null
    return Array.from({ length: to - from }, (_, back) => shaOf(to - back))
  }

  /** Git and GitHub over this history. */
  get past(): Past {
    return pastOf(this.#commits.map((tree, index) => ({ sha: shaOf(index), files: filesOf(tree) })))
  }
}

export function filesOf(tree: ReadonlyMap<Key, Doc>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...tree].map(([key, doc]) => {
      const [kind, name] = key.split('/') as [Kind, string]
      return [`${name}.${kind}.json`, fileOf(kind, doc)]
    }),
  )
}

/** The first 12 digits distinguish commits, as in a marker. */
function shaOf(index: number): string {
  return `${(index + 1).toString(16).padStart(12, '0')}${'c'.repeat(28)}`
}

function indexOf(sha: string): number {
  return Number.parseInt(sha.slice(0, 12), 16) - 1
}
