import type { Evidence } from './evidence.js'
import data from './flow-actions.json' with { type: 'json' }

/** Name or path of something → where it is known from. */
export type Known = Readonly<Record<string, Evidence>>

export interface Rule {
  readonly rule: string
  readonly of: readonly string[]
  readonly evidence: Evidence
}

/** What is known of one type of action. Paths: `[]` is each item of a list. */
export interface ActionFacts {
  readonly evidence: Evidence
  /** Nothing comes after it. */
  readonly terminal: boolean
  /** It must have a NextAction. */
  readonly next: boolean
  /** It may have conditions. */
  readonly conditions: boolean
  /** What it was for is no longer offered. */
  readonly retired: boolean
  /** All that it may have, at the top. */
  readonly parameters: readonly string[]
  readonly required: Known
  readonly forbidden: Known
  /** Error branches that it must have. */
  readonly errors: Known
  /** Error branches that it must not have. */
  readonly noErrors: Known
  readonly rules: readonly Rule[]
}

export interface FlowFacts {
  readonly actions: Readonly<Record<string, ActionFacts>>
  /** Names that are often taken for types of actions and are none. */
  readonly notTypes: readonly string[]
}

/** 69 types of actions, gathered 2026-11. */
export const flowFacts: FlowFacts = data

/** At most so many actions [D]. */
export const maxActions = 250

/** What an Identifier may be [D]. */
export const identifiers = {
  maxLength: 50,
  forbidden: '%:(\\/)=$,;[]{}',
  reserved: [
    '__proto__',
    'constructor',
    '__defineGetter__',
    '__defineSetter__',
    'toString',
    'hasOwnProperty',
    'isPrototypeOf',
    'propertyIsEnumerable',
    'toLocaleString',
    'valueOf',
  ],
} as const
