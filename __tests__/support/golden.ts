import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const folder = new URL('../render/golden/', import.meta.url)

/** The text of the golden file; `UPDATE_GOLDEN=1` writes `text` to it first, to be read before it is committed. */
export function golden(name: string, text: string): string {
  const file = new URL(name, folder)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  return existsSync(file) ? readFileSync(file, 'utf8') : `There is no golden file ${name}.`
}
