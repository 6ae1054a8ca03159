/** What Amazon Connect calls the two resources that this action publishes. */
export type Kind = 'view' | 'module'

/** How a definition is known everywhere: its kind and its exact name, case included. */
export type Key = `${Kind}/${string}`

/** 64 lower-case hex digits: a SHA-256 by hash definition 1 (docs/what-changed.md), never the service's own. */
export type Hash = string

/** A value of JSON. Objects keep the order of their members as far as JavaScript does. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json }

/** A place in a file of the repository: path from the workspace's root with `/`, line and column counted from 1. */
export interface SourceLocation {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** What is sent of a view: its template as compact JSON text, and the actions that its components can raise. */
export interface ViewContent {
  readonly kind: 'view'
  readonly template: string
  readonly actions: readonly string[]
}

/** What is sent of a flow module: flow language as compact JSON text; `settings` (compact JSON) only where managed. */
export interface ModuleContent {
  readonly kind: 'module'
  readonly content: string
  readonly settings: string | null
}

export type Content = ViewContent | ModuleContent

/** Name → value, as Amazon Connect's tags are. */
export type Tags = Readonly<Record<string, string>>
