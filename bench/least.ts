import path from 'node:path'
import { build } from 'esbuild'
import { schemaPruning, slimmed } from '../scripts/esbuild-plugins.mjs'

/** Bundles `least-client.ts` as the action is bundled, in parts; answers the file to run. */
export async function bundleLeastClient(folder: string): Promise<string> {
  const root = path.resolve('.')
  await build({
    absWorkingDir: root,
    entryPoints: ['bench/least-client.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    ...{ bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20' },
    ...{ mainFields: ['module', 'main'], minifySyntax: true, legalComments: 'none' },
    plugins: [schemaPruning, slimmed(root)],
  })
  return path.join(folder, 'least-client.mjs')
}
