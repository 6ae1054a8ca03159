import type { Bundled } from './bundle.mjs'

export function pack(
  outputs: Bundled['outputs'],
  folder: string,
  order?: readonly (readonly string[])[],
): Promise<Map<string, string>>
