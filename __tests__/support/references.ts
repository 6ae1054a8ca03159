import type { Definition } from '../../src/core/model/definition.js'
import type { Resolution } from '../../src/core/model/reference.js'
import type { Catalogue } from '../../src/core/resolve/catalogue.js'
import { noValues } from '../../src/core/resolve/values.js'
import { anInstance } from './report.js'

/** An instance that has nothing, in a run with no other definition that creates what is missing. */
export function aCatalogue(parts: Partial<Catalogue> = {}): Catalogue {
  return {
    instance: anInstance,
    values: noValues,
    named: new Map(),
    aliases: new Map(),
    inRun: new Set(),
    createsMissing: true,
    invalid: new Set(),
    moduleAlias: null,
    inRepository: new Set(),
    ...parts,
  }
}

/** The definition as if its references came to this. */
export function withResolution(definition: Definition, resolution: Partial<Resolution>): Definition {
  const { content, description, tags, hash } = definition
  return {
    ...definition,
    references: {
      written: { content, description, tags },
      source: hash,
      found: [],
      resolution: {
        references: [],
        reviewed: () => ({ content, description, tags }),
        targets: [],
        pending: [],
        block: null,
        ...resolution,
      },
    },
  }
}
