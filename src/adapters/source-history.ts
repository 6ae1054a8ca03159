import path from 'node:path'
import type { SourceHistory } from '../ports/history.js'
import { contains } from './files/workspace.js'
import { noToken } from './local-history.js'
import type { Places } from './removed-files.js'

/**
 * Asks the checkout, and where that does not know GitHub.
 *
 * @param github null: there is no token to ask with
 */
export function firstKnown(local: SourceHistory, github: SourceHistory | null): SourceHistory {
  const first = async (ask: (history: SourceHistory) => ReturnType<SourceHistory['sourceAt']>) => {
    const here = await ask(local)
    if (here.known) return here
    const there = github === null ? { known: false as const, why: noToken } : await ask(github)
    return there.known ? there : { known: false as const, why: `${here.why}, and ${there.why}` }
  }
  return {
    sourcesSince: (base, head, file) => first((history) => history.sourcesSince(base, head, file)),
    sourceAt: (commit, file) => first((history) => history.sourceAt(commit, file)),
  }
}

/** The same by paths from the workspace's root, of a history that knows paths from the checkout's root. */
export function byWorkspacePath(
  history: SourceHistory,
  places: Pick<Places, 'workspace' | 'checkout'>,
): SourceHistory {
  const asked = async (file: string, ask: (inCheckout: string) => ReturnType<SourceHistory['sourceAt']>) => {
    const inCheckout = pathInCheckout(places, file)
    return inCheckout === null
      ? { known: false as const, why: `${file} is not in the checkout` }
      : ask(inCheckout)
  }
  return {
    sourcesSince: (base, head, file) => asked(file, (inside) => history.sourcesSince(base, head, inside)),
    sourceAt: (commit, file) => asked(file, (inside) => history.sourceAt(commit, inside)),
  }
}

/** Null: it is not inside the checkout. */
function pathInCheckout(
  { workspace, checkout }: Pick<Places, 'workspace' | 'checkout'>,
  file: string,
): string | null {
  const whole = path.resolve(workspace, file)
  const inside = path.relative(checkout, whole)
  return inside !== '' && contains(checkout, whole) ? inside.replaceAll(path.sep, '/') : null
}
