import type { Definition } from '../../src/core/model/definition.js'
import type { Resolution } from '../../src/core/model/reference.js'

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
