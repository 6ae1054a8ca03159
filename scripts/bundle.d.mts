import type { Output } from './group.mjs'

export interface Bundled {
  readonly outputs: ReadonlyMap<string, Output & { readonly code: string }>
}

export function bundle(root: string, entry?: string): Promise<Bundled>
