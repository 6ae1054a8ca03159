import path from 'node:path'

/** Where files are looked for. */
export interface Workspace {
  /** The workspace's root, links resolved: what every file's own resolved path must lie in. */
  readonly root: string
  /** The working directory as it is written. */
  readonly folder: string
  /** From the root to the working directory, with `/`; empty where they are one. */
  readonly prefix: string
}

/** Is `inner` the folder itself or somewhere below it? Both absolute, links resolved by the caller. */
export function contains(folder: string, inner: string): boolean {
  const relative = path.relative(folder, inner)
  return relative === '' || !(relative.split(path.sep)[0] === '..' || path.isAbsolute(relative))
}

/** Folders that hold no definitions; `.git` may hold credentials. Case does not tell folders apart everywhere. */
export function isIgnored(name: string): boolean {
  return ['.git', 'node_modules'].includes(name.toLowerCase())
}

/** May what a link resolves to be read: inside the workspace and not in `.git`? */
export function isReadable(root: string, resolved: string): boolean {
  return (
    contains(root, resolved) &&
    !path
      .relative(root, resolved)
      .split(path.sep)
      .some((part) => part.toLowerCase() === '.git')
  )
}
