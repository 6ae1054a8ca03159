import { nameOfPath } from '../kinds/index.js'
import type { Kind } from '../model/definition.js'
import { quote } from '../text/quote.js'
import { isGenericName } from './default-name.js'

/** A file whose definition has no `Name`. */
export interface NamelessFile {
  readonly kind: Kind
  readonly file: string
  /** The name that the definition gets. */
  readonly name: string
}

/** A notice for each definition in a file with a generic name: where its name comes from. */
export function nameNotices(files: readonly NamelessFile[]): readonly string[] {
  return files.filter(({ file }) => isGenericName(file)).map(noticeOf)
}

function noticeOf({ kind, file, name }: NamelessFile): string {
  const [key, where] = [`${kind}/${name}`, `${quote(file)} has no Name`]
  return name === nameOfPath(file)
    ? `${key} takes its name from its file: ${where}, and its folder gives none, or the instance already has ${key}. To call it otherwise, write Name.`
    : `${key} takes its name from its folder: ${where}, and many files may be called ${quote(nameOfPath(file))}. To keep the name if the file is moved, write Name.`
}
