import { createHash } from 'node:crypto'
import { commitId, sha256Id } from '../text/hex.js'

/** The first line of a comment: which jobs it belongs to and, for a single section, what it shows. */
export interface CommentHeader {
  /** `comment-key`: jobs that share a key share one comment. */
  readonly key: string
  /** The next three members exist only if the comment has a single section. */
  readonly digest?: string | null
  readonly commit?: string
  readonly mode?: string
}

/** The first line of a section: its job, and the run that wrote it. */
export interface SectionHeader {
  /** 12 hex digits, see `sectionId`. */
  readonly id: string
  /** Plan digest, 64 hex digits. Null: no plan was made. */
  readonly digest: string | null
  /** 40 or 64 hex digits. */
  readonly commit: string
  readonly mode: string
  /** Id of the workflow run that wrote the section, in decimal digits. */
  readonly run: string
  /** Whether the section records at least one published version. */
  readonly published: boolean
  /** Address of the run's page, which has its job summary. */
  readonly url: string
  /** The instance's name for people; may be empty. */
  readonly instance: string
  /**
   * The reviewed entries in the form of `encodeEntry`: each definition that is not `unchanged`. A publish keeps those
   * of the plan that it replaces. Null: there was no room for them.
   */
  readonly entries: readonly string[] | null
  /** Key → its cell in the header table of several sections. Null: there was no room. */
  readonly versions: Readonly<Record<string, string>> | null
  /** The section shows facts from an untrusted run, so it is no reviewed plan. */
  readonly untrusted?: true
}

const commentLine = /^<!-- connect-publish v1 (\{.*\}) -->$/s
const sectionLine = /^<!-- connect-publish section (\{.*\}) -->$/s
const modePattern = /^[a-z][a-z-]{0,31}$/
// Characters that may be in a markdown link's brackets without escaping.
const urlPattern = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]{1,500}$/

/** The 12 hex digits that identify the section of one job, in plan and publish runs alike. */
export function sectionId(
  instanceId: string,
  workingDirectory: string,
  views: readonly string[],
  modules: readonly string[],
  only: readonly string[] | null,
): string {
  const text = JSON.stringify([
    instanceId,
    workingDirectory,
    views,
    modules,
    ...(only === null ? [] : [only]),
  ])
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

export function encodeComment({ key, digest, commit, mode }: CommentHeader): string {
  return `<!-- connect-publish v1 ${safeJson({ key, digest, commit, mode })} -->`
}

export function encodeSection(header: SectionHeader): string {
  const { id, digest, commit, mode, run, published, url, instance, entries, versions, untrusted } = header
  const plan = { id, digest, commit, mode, run, published, url }
  return `<!-- connect-publish section ${safeJson({ ...plan, instance, entries, versions, untrusted })} -->`
}

/** Reads the first line of a comment. Null: it is not one of ours. Members that a later version added are ignored. */
export function decodeComment(line: string): CommentHeader | null {
  const value = parseObject(commentLine.exec(line)?.[1])
  if (typeof value?.key !== 'string' || value.key === '') return null
  if (value.digest === undefined && value.commit === undefined && value.mode === undefined) {
    return { key: value.key }
  }
  const of = { digest: value.digest, commit: value.commit, mode: value.mode }
  return isPlan(of) ? { key: value.key, ...of } : null
}

/** Reads the first line of a section. Null: malformed, so no section starts here. */
export function decodeSection(line: string): SectionHeader | null {
  const value = parseObject(sectionLine.exec(line)?.[1])
  if (value === null) return null
  const { id, run, published, url } = value
  const plan = { digest: value.digest, commit: value.commit, mode: value.mode }
  if (!matches(id, /^[0-9a-f]{12}$/) || !matches(run, /^[0-9]{1,20}$/) || !matches(url, urlPattern))
    return null
  if (!isPlan(plan) || typeof published !== 'boolean') return null
  // A section with this member is not trusted, regardless of its value.
  const trust = value.untrusted === undefined ? {} : { untrusted: true as const }
  return { id, ...plan, run, published, url, ...readShown(value), ...trust }
}

/**
 * Reads members that only this action uses: an earlier version may not have written them, and they are no reason to
 * drop the section.
 */
function readShown({
  instance,
  entries = [],
  versions,
}: Readonly<Record<string, unknown>>): Pick<SectionHeader, 'instance' | 'entries' | 'versions'> {
  return {
    instance: isString(instance) ? instance : '',
    entries: Array.isArray(entries) && entries.every(isString) ? entries : null,
    versions: isTexts(versions) ? versions : null,
  }
}

function isString(value: unknown): value is string {
  return typeof value === 'string'
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && Object.values(value).every(isString)
}

interface PlanPart {
  readonly digest: string | null
  readonly commit: string
  readonly mode: string
}

function isPlan(value: { readonly [name in keyof PlanPart]: unknown }): value is PlanPart {
  const digest = value.digest === null || matches(value.digest, sha256Id)
  return digest && matches(value.commit, commitId) && matches(value.mode, modePattern)
}

function matches(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

// Neither `<`, `>` nor `--` may be in an HTML comment, or the comment would end early.
function safeJson(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('--', '-\\u002d')
}

// The text starts with `{`, so a parsed value is an object.
function parseObject(text: string | undefined): Readonly<Record<string, unknown>> | null {
  if (text === undefined || /[<>]|--/.test(text)) return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
