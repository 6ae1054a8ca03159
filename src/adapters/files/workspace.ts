import path from 'node:path'

/** The folders that are searched for files. */
export interface Workspace {
  /** The workspace's root, links resolved: every file's resolved path must be inside it. */
  readonly root: string
  /** The working directory as written. */
  readonly folder: string
  /** Path from the root to the working directory, with `/`; empty if they are equal. */
  readonly prefix: string
}

/** Whether `inner` is the folder itself or below it. Both absolute, links resolved by the caller. */
export function contains(folder: string, inner: string): boolean {
  const relative = path.relative(folder, inner)
  return relative === '' || !(relative.split(path.sep)[0] === '..' || path.isAbsolute(relative))
}

/**
 * Whether a folder is never searched; `.git` may have credentials. Case does not matter, since some file systems ignore
 * it.
 */
export function isIgnored(name: string): boolean {
  return ['.git', 'node_modules'].includes(name.toLowerCase())
}

/** Whether a link's target may be read: inside the workspace and not in `.git`. */
export function isReadable(root: string, resolved: string): boolean {
  return (
    contains(root, resolved) &&
    !path
      .relative(root, resolved)
      .split(path.sep)
      .some((part) => part.toLowerCase() === '.git')
  )
}
