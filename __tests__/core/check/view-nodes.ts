import type { Json } from '../../../src/core/model/definition.js'

export type Node = { readonly [member: string]: Json }

export const node = (
  Type: string,
  Props: Node = {},
  Content: readonly Json[] = [],
  more: Node = {},
): Node => ({
  Type,
  Props,
  Content,
  ...more,
})
export const body = (...Body: readonly Json[]): Node => ({ Head: { Title: 'A', Configuration: {} }, Body })
export const headed = (Head: Node, ...Body: readonly Json[]): Node => ({ Head, Body })
export const styled = (Style: Json) => node('Container', {}, [], { Configuration: { Style } })
export const group = (item: Node) => node('ButtonGroup', { Items: [item] })
export const table = (Props: Node) => node('Table', { Items: '$.Rows', ...Props })
export const input = { Name: 'a', Label: 'A' }
