import path from 'node:path'
import type { SourceHistory } from '../../ports/history.js'
import type { CheckoutPaths } from '../files/removed-files.js'
import { contains } from '../files/workspace.js'
import { noTokenReason } from './local-history.js'

/**
 * Asks the checkout, and if that does not know GitHub.
 *
 * @param github null: there is no token for GitHub
 */
export function localOrGitHub(local: SourceHistory, github: SourceHistory | null): SourceHistory {
  const askInTurn = async (ask: (history: SourceHistory) => ReturnType<SourceHistory['sourceAt']>) => {
    const localAnswer = await ask(local)
    if (localAnswer.known) return localAnswer
    const remoteAnswer = github === null ? { known: false as const, why: noTokenReason } : await ask(github)
    return remoteAnswer.known
      ? remoteAnswer
      : { known: false as const, why: `${localAnswer.why}, and ${remoteAnswer.why}` }
  }
  return {
    sourcesSince: (base, head, file, beside) =>
      askInTurn((history) => history.sourcesSince(base, head, file, beside)),
    sourceAt: (commit, file) => askInTurn((history) => history.sourceAt(commit, file)),
  }
}

/** Converts a history with paths from the checkout's root to one with paths from the workspace's root. */
export function byWorkspacePath(
  history: SourceHistory,
  checkoutPaths: Pick<CheckoutPaths, 'workspace' | 'checkout'>,
): SourceHistory {
  const askInCheckout = async (
    file: string,
    ask: (inCheckout: string) => ReturnType<SourceHistory['sourceAt']>,
  ) => {
    const inCheckout = pathInCheckout(checkoutPaths, file)
    return inCheckout === null
      ? { known: false as const, why: `${file} is not in the checkout` }
      : ask(inCheckout)
  }
  return {
    sourcesSince: (base, head, file, beside) =>
      askInCheckout(file, (inside) => {
        if (beside === undefined) return history.sourcesSince(base, head, inside)
        const others = beside.map((each) => pathInCheckout(checkoutPaths, each))
        const outside = others.indexOf(null)
        return outside < 0
          ? history.sourcesSince(base, head, inside, others as readonly string[])
          : Promise.resolve({ known: false as const, why: `${beside[outside]} is not in the checkout` })
      }),
    sourceAt: (commit, file) => askInCheckout(file, (inside) => history.sourceAt(commit, inside)),
  }
}

/** Null: it is not inside the checkout. */
function pathInCheckout(
  { workspace, checkout }: Pick<CheckoutPaths, 'workspace' | 'checkout'>,
  file: string,
): string | null {
  const whole = path.resolve(workspace, file)
  const inside = path.relative(checkout, whole)
  return inside !== '' && contains(checkout, whole) ? inside.replaceAll(path.sep, '/') : null
}
