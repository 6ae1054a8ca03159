import type { CodeSplittingGroup } from 'rolldown'

export interface EagerChunk {
  readonly modules: readonly string[]
  readonly common?: readonly (string | readonly string[])[]
}

export const start: string
export const eagerChunks: readonly EagerChunk[]
export function chunkGroups(root: string, eager: readonly EagerChunk[]): CodeSplittingGroup[]
