import type { PastSources, SourceHistory } from '../../ports/history.js'

/** A history that is loaded with the first call: few runs need one. */
export function lazyHistory(load: () => Promise<SourceHistory>): SourceHistory {
  let loading: Promise<SourceHistory> | null = null
  const ask = async (question: (history: SourceHistory) => Promise<PastSources>): Promise<PastSources> => {
    loading ??= load()
    try {
      return await question(await loading)
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      return { known: false, why: `what reads the history could not be loaded: ${why}` }
    }
  }
  return {
    sourcesSince: (base, head, path, beside) =>
      ask((history) => history.sourcesSince(base, head, path, beside)),
    sourceAt: (commit, path) => ask((history) => history.sourceAt(commit, path)),
  }
}
