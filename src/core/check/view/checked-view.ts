import type { JsonObject } from '../../document/json.js'
import type { Component } from './components.js'
import type { Part } from './parts.js'

/** A parsed template for the rules, and the actions that its view lists. */
export interface CheckedView {
  readonly template: JsonObject
  /** Every component, each before its contents. */
  readonly components: readonly Component[]
  /** The parts of every component. */
  readonly parts: readonly Part[]
  readonly actions: readonly string[]
  /** The known word that is probably meant by a misspelt one, or null. */
  readonly near: (word: string, known: readonly string[]) => string | null
}
