import type { EagerChunk } from './chunks.mjs'

export function bundle(
  root: string,
  folder: string,
  eager?: readonly EagerChunk[],
): Promise<{ readonly files: ReadonlyMap<string, string> }>
