import type { Located } from '../../src/core/document/located.js'

/** A copy of a tree in which every node and place is a plain object. The last places are asked for first. */
export function plainTree(tree: Located): Located {
  const { at } = tree
  switch (tree.type) {
    case 'object': {
      const members = tree.members.toReversed().map(({ name, value, at: place }) => {
        return { name, value: plainTree(value), at: place }
      })
      return { type: tree.type, members: members.reverse(), at }
    }
    case 'array':
      return { type: tree.type, items: tree.items.toReversed().map(plainTree).reverse(), at }
    case 'number':
      return { type: tree.type, value: tree.value, at, ...(tree.written && { written: tree.written }) }
    case 'null':
      return { type: tree.type, at }
    case 'string':
      return { type: tree.type, value: tree.value, at }
    case 'boolean':
      return { type: tree.type, value: tree.value, at }
  }
}
