import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle } from '../scripts/bundle.mjs'
import { start } from '../scripts/chunks.mjs'

/** Bundles a script of this folder as the action is bundled. Returns the file to run. */
export async function bundleScript(script: string, folder: string): Promise<string> {
  const chunks = [{ modules: [`bench/${script}`] }]
  const { files } = await bundle(path.resolve('.'), path.join(folder, 'chunks'), chunks)
  for (const [name, code] of files) await writeFile(path.join(folder, name), code)
  await writeFile(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  return path.join(folder, `${start}.js`)
}
