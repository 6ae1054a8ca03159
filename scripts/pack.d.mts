import type { Bundled } from './bundle.mjs'

export function pack(outputs: Bundled['outputs'], folder: string): Promise<Map<string, string>>
