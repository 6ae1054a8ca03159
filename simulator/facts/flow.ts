import type { Evidence } from './evidence.js'
import data from './flow-actions.json' with { type: 'json' }

/** Name or path → the sources of the fact. */
export type Known = Readonly<Record<string, Evidence>>

export interface Rule {
  readonly rule: string
  readonly of: readonly string[]
  readonly evidence: Evidence
}

/** The facts about one type of action. In paths `[]` means each item of a list. */
export interface ActionFacts {
  readonly evidence: Evidence
  /** Whether the flow ends with it. */
  readonly terminal: boolean
  /** Whether it must have a NextAction. */
  readonly next: boolean
  /** Whether it may have conditions. */
  readonly conditions: boolean
  /** Whether its feature is no longer offered. */
  readonly retired: boolean
  /** All its top-level parameters. */
  readonly parameters: readonly string[]
  readonly required: Known
  readonly forbidden: Known
  /** Required error branches. */
  readonly errors: Known
  /** Forbidden error branches. */
  readonly noErrors: Known
  readonly rules: readonly Rule[]
}

export interface FlowFacts {
  readonly actions: Readonly<Record<string, ActionFacts>>
  /** Names that are often mistaken for types of actions. */
  readonly notTypes: readonly string[]
}

/** 69 types of actions, collected 2026-11. */
export const flowFacts: FlowFacts = data

/** Maximum number of actions [D]. */
export const maxActions = 250

/** The rules for an Identifier [D]. */
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
