import type { Located } from '../document/located.js'
import { member, presentMember } from '../document/located-json.js'
import type { ParseJson } from '../document/parsed.js'
import { error } from '../document/problem.js'
import { type ContentPlace, placeIn } from '../kinds/content-places.js'
import { detectFormat } from '../kinds/file-format.js'
import type { Kind, Problem, SourceLocation } from '../model/definition.js'
import type { FoundReference, ReferencePath } from '../model/reference.js'
import { quote } from '../text/quote.js'
import { parseReferences } from './grammar.js'
import { hasReferences } from './has-references.js'

/** The references in a definition's file, and the problems of malformed ones. */
export interface FoundReferences {
  readonly found: readonly FoundReference[]
  readonly problems: readonly Problem[]
}

/** A value that may have references, and its place. */
interface Part {
  readonly value: Located
  readonly path: ReferencePath
  /** The string whose JSON text contains the value. Null: it is directly in the file. */
  readonly string: ContentPlace | null
  readonly isInCanvas: boolean
}

interface Collector {
  readonly found: FoundReference[]
  readonly problems: Problem[]
}

/**
 * Finds the references of a definition in the tree of its file: in every string of its content, its settings, its
 * actions, its description and the values of its tags. A string with JSON text is parsed first.
 *
 * @param tree the file's tree, or the part of it that is the definition
 * @param within the string of the file whose text the tree is; null: the file's own
 * @returns each reference with its place. Problems are errors: a malformed reference, or one in a name
 */
export function findReferences(
  kind: Kind,
  tree: Located,
  parseJson: ParseJson,
  within: SourceLocation | null = null,
): FoundReferences {
  const format = detectFormat(kind, tree, () => {})
  const into: Collector = { found: [], problems: [] }
  if (format === null) return into
  const { form, body } = format
  const string = within && placeIn(within, null)
  const wholePart = (root: ReferencePath['root'], value: Located): Part => ({
    value,
    path: { root, members: [] },
    string,
    isInCanvas: false,
  })
  if (form === 'bare') {
    visit(wholePart(kind === 'view' ? 'Template' : 'Content', body), into)
    return into
  }
  const name = member(body, 'Name')
  if (name?.type === 'string' && hasReferences(name.value))
    into.problems.push(referenceInName(name.value, name.at, string))
  for (const part of envelopeParts(kind, body, wholePart, parseJson)) visit(part, into)
  return into
}

/** The parts of an envelope that are sent and may have references. */
function envelopeParts(
  kind: Kind,
  body: Located,
  wholePart: (root: ReferencePath['root'], value: Located) => Part,
  parseJson: ParseJson,
): readonly Part[] {
  const partOf = (of: Part | null, root: ReferencePath['root']): readonly Part[] => {
    const value = of?.value.type === 'object' ? presentMember(of.value, root) : null
    return value === null
      ? []
      : [withParsedText({ ...wholePart(root, value), string: of?.string ?? null }, parseJson)]
  }
  const envelope = wholePart('Content', body)
  const beside = [...partOf(envelope, 'Description'), ...partOf(envelope, 'Tags')]
  if (kind === 'module') return [...partOf(envelope, 'Content'), ...partOf(envelope, 'Settings'), ...beside]
  const [content = envelope] = partOf(envelope, 'Content')
  return [...partOf(content, 'Template'), ...partOf(content, 'Actions'), ...beside]
}

/** A part with its JSON text parsed; any other part unchanged. */
function withParsedText(part: Part, parseJson: ParseJson): Part {
  const { value, path, string } = part
  const isText = path.root === 'Content' || path.root === 'Template' || path.root === 'Settings'
  if (value.type !== 'string' || !isText) return part
  const { tree } = parseJson(value.at.file, value.value)
  return tree === null ? part : { ...part, value: tree, string: placeIn(value.at, string) }
}

/** Walks a part. The path is one list that grows and shrinks; it is copied only for a reference. */
function visit(part: Part, into: Collector): void {
  const { root, members } = part.path
  const path = [...members]
  const walk = (value: Located, isInCanvas: boolean): void => {
    if (value.type === 'string') {
      if (hasReferences(value.value))
        visitText({ ...part, value, path: { root, members: [...path] }, isInCanvas }, value.value, into)
    } else if (value.type === 'array') {
      value.items.forEach((item, index) => {
        step(index, item, isInCanvas)
      })
    } else if (value.type === 'object') {
      const isFlow = root === 'Content' && path.length === 0
      for (const { name, at, value: inner } of value.members) {
        const isCanvas = isInCanvas || (isFlow && name === 'Metadata')
        if (!isCanvas && hasReferences(name)) into.problems.push(referenceInMemberName(part, name, at))
        step(name, inner, isCanvas)
      }
    }
  }
  const step = (name: string | number, value: Located, isInCanvas: boolean): void => {
    path.push(name)
    walk(value, isInCanvas)
    path.pop()
  }
  walk(part.value, part.isInCanvas)
}

function visitText({ value, path, string, isInCanvas }: Part, text: string, into: Collector): void {
  const segments = parseReferences(text)
  const { place, note } = placeIn(value.at, string)
  for (const segment of segments) {
    if (segment.type === 'text') continue
    if (segment.type === 'fault') {
      const message = `${quote(segment.written)} cannot be read as a reference. ${segment.message}${note}`
      if (!isInCanvas) into.problems.push(error('reference-syntax', place, message))
      continue
    }
    const { written, reference } = segment
    const fault = reference.form === 'json' ? jsonFault(path.root, segments.length) : null
    if (fault !== null) {
      if (!isInCanvas)
        into.problems.push(error('reference-syntax', place, `${quote(written)} ${fault}${note}`))
      continue
    }
    into.found.push({ reference, written, path, place, isInCanvas })
  }
}

/** Members whose values are text. */
const textMembers: Readonly<Partial<Record<ReferencePath['root'], string>>> = {
  Actions: 'an action',
  Description: 'a description',
  Tags: "a tag's value",
}

/** Why `#json` cannot insert a value, as the end of a sentence and advice. Null: it can. */
function jsonFault(root: ReferencePath['root'], segments: number): string | null {
  const inserts = '"#json" inserts a number, true or false, a list or an object'
  const text = textMembers[root]
  if (text !== undefined) return `is in ${text}, which is text; ${inserts}. Leave "#json" out.`
  if (segments === 1) return null
  return `is part of a longer string; expected it alone, since ${inserts}. Leave "#json" out, or write nothing else in the string.`
}

function referenceInName(name: string, at: SourceLocation, string: ContentPlace | null): Problem {
  const { place, note } = placeIn(at, string)
  return error(
    'reference-syntax',
    place,
    `The Name ${quote(name)} has a reference; expected plain text, since the name is how a definition is known in every instance. Write the name itself.${note}`,
  )
}

function referenceInMemberName({ string }: Part, name: string, at: SourceLocation): Problem {
  const { place, note } = placeIn(at, string)
  return error(
    'reference-syntax',
    place,
    `The member name ${quote(name)} has a reference; expected one in a value only. Write the name itself.${note}`,
  )
}
