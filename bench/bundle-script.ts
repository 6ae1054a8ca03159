import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { bundle } from '../scripts/bundle.mjs'
import { start } from '../scripts/group.mjs'
import { pack } from '../scripts/pack.mjs'

/** Bundles a script of this folder just as the action is; answers the file to run. */
export async function bundleScript(script: string, folder: string): Promise<string> {
  const { outputs } = await bundle(path.resolve('.'), `bench/${script}`)
  const files = await pack(outputs, path.join(folder, 'parts'), [[start]])
  for (const [name, code] of files) await writeFile(path.join(folder, name), code)
  await writeFile(path.join(folder, 'package.json'), '{ "type": "commonjs" }\n')
  return path.join(folder, start)
}
