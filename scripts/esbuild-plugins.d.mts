import type { Plugin } from 'esbuild'

export const schemaPruning: Plugin
export function slimmed(root: string): Plugin
