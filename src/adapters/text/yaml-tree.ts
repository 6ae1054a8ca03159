import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Located, Member } from '../../core/document/located.js'
import type { Parsed } from '../../core/document/parsed.js'
import { error } from '../../core/document/problem.js'
import type { ProblemCode } from '../../core/document/problem-codes.js'
import type { Problem, SourceLocation } from '../../core/model/definition.js'
import { quote } from '../../core/text/quote.js'
import { duplicateKeys, locatedNumber, nestedTooDeep, stringProblems } from './common.js'
import { maxDepth, maxExpanded } from './limits.js'
import type { Locate } from './lines.js'

/** A value with its size when written out: its levels, and its values and characters. */
interface BuiltNode {
  readonly value: Located
  readonly height: number
  readonly weight: number
}

/** A document's nodes as a tree, with aliases expanded, within limits. */
export function yamlTree(document: Document.Parsed, locate: Locate): Parsed {
  const builder = createBuilder(locate)
  const { value } = builder.build(document.contents, locate(document.range[0]), 0)
  return { tree: builder.problems.length === 0 ? value : null, problems: builder.problems }
}

// One closure instead of a class: the functions call each other recursively with the same anchors and problems.
function createBuilder(locate: Locate) {
  const problems: Problem[] = []
  const anchors = new Map<string, BuiltNode>()
  let expanded = 0

  const fail = (code: ProblemCode, at: SourceLocation, message: string): BuiltNode => {
    problems.push(error(code, at, message))
    return leaf({ type: 'null', at })
  }

  /** An anchor is defined at the end of its node, so an alias inside of its own anchor finds none. */
  const build = (node: ParsedNode | null, fallback: SourceLocation, depth: number): BuiltNode => {
    if (node === null) return leaf({ type: 'null', at: fallback })
    const at = locate(node.range[0])
    if (isAlias(node)) return alias(node.source, at, depth)
    if (node.anchor === undefined) return plain(node, at, depth)
    anchors.delete(node.anchor)
    const built = plain(node, at, depth)
    anchors.set(node.anchor, built)
    return built
  }

  const plain = (node: Exclude<ParsedNode, Alias>, at: SourceLocation, depth: number): BuiltNode => {
    if (isMap(node)) return map(node, at, depth)
    return isSeq(node) ? list(node, at, depth) : scalar(node, at)
  }

  const alias = (name: string, at: SourceLocation, depth: number): BuiltNode => {
    const anchored = anchors.get(name)
    if (anchored === undefined) return fail('yaml-alias', at, unknownAlias(name))
    if (expanded > maxExpanded) return leaf({ type: 'null', at })
    expanded += anchored.weight
    if (expanded > maxExpanded) return fail('yaml-alias', at, repeatedAlias(name))
    if (depth + anchored.height <= maxDepth) return anchored
    problems.push(nestedTooDeep(at))
    return leaf({ type: 'null', at })
  }

  const scalar = ({ value, source }: Scalar.Parsed, at: SourceLocation): BuiltNode => {
    if (value === null) return leaf({ type: 'null', at })
    if (typeof value === 'number') return leaf(locatedNumber(value, source, at))
    if (typeof value === 'boolean') return leaf({ type: 'boolean', value, at })
    if (typeof value !== 'string') return fail('yaml-value', at, 'JSON has no such value. Put it in quotes.')
    problems.push(...stringProblems(value, at))
    return { ...leaf({ type: 'string', value, at }), weight: value.length + 1 }
  }

  const list = ({ items }: YAMLSeq.Parsed, at: SourceLocation, depth: number): BuiltNode => {
    const built = items.map((item) => build(item, at, depth + 1))
    return branch({ type: 'array', items: built.map((item) => item.value), at }, built, 0)
  }

  const map = (node: YAMLMap.Parsed, at: SourceLocation, depth: number): BuiltNode => {
    const pairs = node.items.map(({ key, value }) => {
      const keyAt = locate(key.range[0])
      return { name: nameOf(key, keyAt), at: keyAt, built: build(value, keyAt, depth + 1) }
    })
    const members: readonly Member[] = pairs.flatMap(({ name, at: keyAt, built }) =>
      name === null ? [] : [{ name, at: keyAt, value: built.value }],
    )
    for (const problem of duplicateKeys(members)) problems.push(problem)
    const names = members.reduce((sum, each) => sum + each.name.length, 0)
    return branch(
      { type: 'object', members, at },
      pairs.map((pair) => pair.built),
      names,
    )
  }

  const nameOf = (node: ParsedNode, at: SourceLocation): string | null => {
    if (!isScalar(node) || typeof node.value !== 'string') fail('yaml-key', at, keyMessage(node))
    else if (node.value === '<<' && node.type === 'PLAIN') fail('yaml-merge-key', at, mergeMessage)
    else {
      problems.push(...stringProblems(node.value, at))
      return node.value
    }
    return null
  }

  return { build, problems }
}

function leaf(value: Located): BuiltNode {
  return { value, height: 0, weight: 1 }
}

function branch(value: Located, parts: readonly BuiltNode[], names: number): BuiltNode {
  return {
    value,
    height: 1 + parts.reduce((max, part) => Math.max(max, part.height), 0),
    weight: 1 + names + parts.reduce((sum, part) => sum + part.weight, 0),
  }
}

function keyMessage(node: ParsedNode): string {
  return isScalar(node)
    ? `The key ${String(node.value)} is not text. Put the key in quotes.`
    : 'This key is a list, a mapping or an alias. Write text as the key.'
}

const mergeMessage =
  'The merge key << is not part of YAML 1.2. Write the members out, or quote the key if "<<" is meant.'

function unknownAlias(name: string): string {
  return `The alias ${quote(`*${name}`)} has no anchor ${quote(`&${name}`)} that ends before it. Write the value out.`
}

function repeatedAlias(name: string): string {
  return `The aliases up to ${quote(`*${name}`)} come to more than ${maxExpanded} values and characters. Use fewer, or write the values out.`
}
