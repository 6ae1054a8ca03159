import type { PastSources } from '../../src/ports/history.js'

/** The same with each content as text. */
export type PastTexts =
  | { readonly known: true; readonly texts: readonly (string | null)[]; readonly complete: boolean }
  | Extract<PastSources, { readonly known: false }>

export async function texts(asked: Promise<PastSources>): Promise<PastTexts> {
  const past = await asked
  if (!past.known) return past
  const decoder = new TextDecoder()
  const found = past.sources.map((source) => source && decoder.decode(source))
  return { known: true, texts: found, complete: past.complete }
}

/** Expected: all of these contents, newest first. */
export function known(...found: readonly (string | null)[]): PastTexts {
  return { known: true, texts: found, complete: true }
}

export function unknown(why: string): PastTexts {
  return { known: false, why }
}
