import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/**
 * The text of a document between a part's markers; `UPDATE_GOLDEN=1` writes `text` there first, to be read before it
 * is committed.
 */
export function goldenPart(file: string, name: string, text: string): string {
  const between = new RegExp(`(?<=^<!-- begin ${name}, [^\n]* -->\n\n).*?(?=\n\n<!-- end ${name} -->$)`, 'ms')
  if (process.env.UPDATE_GOLDEN === '1')
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(between, () => text),
    )
  return between.exec(readFileSync(file, 'utf8'))?.[0] ?? `There is no part ${name}.`
}

const folder = new URL('../render/golden/', import.meta.url)

/** The text of the golden file; `UPDATE_GOLDEN=1` writes `text` to it first, to be read before it is committed. */
export function golden(name: string, text: string): string {
  const file = new URL(name, folder)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, text)
  return existsSync(file) ? readFileSync(file, 'utf8') : `There is no golden file ${name}.`
}
