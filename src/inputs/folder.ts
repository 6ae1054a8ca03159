import path from 'node:path'
import { invalid, type Parser } from './parse.js'

/** A folder of the workspace, written relative to it. That no link leads out of it is checked where it is opened. */
export const folder: Parser<string> = (text) => {
  if (text.includes('\\')) return invalid(text, 'a path whose folders are parted by "/"')
  if (/^([a-z]:)?\//i.test(text)) return invalid(text, 'a path relative to the workspace, such as "connect"')
  const clean = path.posix.normalize(text).replace(/\/$/, '')
  if (clean === '..' || clean.startsWith('../')) return invalid(text, 'a folder inside the workspace')
  return { value: clean }
}
