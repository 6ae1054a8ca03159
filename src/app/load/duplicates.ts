import type { CheckedContent } from '../../core/check/checked-content.js'
import type { PlacedLiteral } from '../../core/check/literals.js'
import { error, fileStart } from '../../core/document/problem.js'
import type { FoundArn } from '../../core/kinds/index.js'
import type { Definition, Key, Kind, Problem } from '../../core/model/definition.js'
import { keyFor } from '../../core/model/key.js'
import { listSome } from '../../core/text/list-some.js'
import { quote } from '../../core/text/quote.js'

/** Maximum number of duplicate files in a message. */
const maxNamed = 5

/** The result of reading one file. */
export interface ParsedFile {
  readonly kind: Kind
  readonly file: string
  readonly name: string | null
  /** Whether the definition has a `Name` itself. */
  readonly hasName: boolean
  readonly definition: Definition | null
  readonly problems: readonly Problem[]
  /** ARNs that may belong to another instance: reported once the target is known. */
  readonly arns: readonly FoundArn[]
  /** Null: there is no definition, or its content is not checked. */
  readonly checked: CheckedContent | null
  /** ARNs and ids in place of references. Absent: they were not searched. */
  readonly literals?: readonly PlacedLiteral[]
}

/** A file, and whether no other file has its key. */
export type UniqueFile = ParsedFile & { readonly unique: boolean }

/** Files with the same key are all invalid; each error names the other files. */
export function rejectDuplicates(parsedFiles: readonly ParsedFile[]): readonly UniqueFile[] {
  const files = new Map<string, string[]>()
  for (const parsedFile of parsedFiles) {
    const key = definedKey(parsedFile)
    if (key !== null) files.set(key, [...(files.get(key) ?? []), parsedFile.file])
  }
  return parsedFiles.map((parsedFile) => {
    const key = definedKey(parsedFile)
    const others = (key === null ? [] : (files.get(key) ?? [])).filter((file) => file !== parsedFile.file)
    return key === null || others.length === 0
      ? { ...parsedFile, unique: true }
      : duplicateFile(parsedFile, key, others)
  })
}

/** The key of a file's definition, which other files may have too. Null: its name is not known. */
export function definedKey({ kind, name }: Pick<ParsedFile, 'kind' | 'name'>): Key | null {
  return name === null ? null : keyFor(kind, name)
}

function duplicateFile(parsedFile: ParsedFile, key: string, others: readonly string[]): UniqueFile {
  const { definition, file, problems } = parsedFile
  const place = definition?.place ?? fileStart(file)
  const message = `${quote(key)} is also defined by ${listSome(others.map(quote), maxNamed)}; expected one file. Remove one of them, or change its Name.`
  return {
    ...parsedFile,
    definition: null,
    unique: false,
    problems: [...problems, error('duplicate-definition', place, message)],
  }
}
