/** Amazon Connect's names of the two kinds of resource that this action publishes. */
export type Kind = 'view' | 'module'

/** Identifies a definition: its kind and its exact, case-sensitive name. */
export type Key = `${Kind}/${string}`

/** 64 lower-case hex digits: a SHA-256 by hash definition 1 (docs/what-changed.md), never the service's own. */
export type Hash = string

/** A JSON value. Objects keep the order of their members as far as JavaScript does. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json }

/** A place in a file of the repository: path from the workspace's root with `/`, line and column counted from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

/**
 * Content of a view as it is sent: its template as compact JSON text, and the actions that its components can raise.
 */
export interface ViewContent {
  readonly kind: 'view'
  readonly template: string
  readonly actions: readonly string[]
}

/**
 * Content of a flow module as it is sent: flow language as compact JSON text; `settings` (compact JSON) only if
 * managed.
 */
export interface ModuleContent {
  readonly kind: 'module'
  readonly content: string
  readonly settings: string | null
}

export type Content = ViewContent | ModuleContent

/** Tag names and values, as in Amazon Connect. */
export type Tags = Readonly<Record<string, string>>
