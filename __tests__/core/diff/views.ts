import type { Json, ViewContent } from '../../../src/core/model/definition.js'

export type Node = { readonly [member: string]: Json }

/** A view of these components; its head and all else that a template may have can be given. */
export function view(
  Body: Json,
  actions: readonly string[] = [],
  rest: Node = { Head: { Title: 'A view', Configuration: {} } },
): ViewContent {
  return { kind: 'view', template: JSON.stringify({ ...rest, Body }), actions }
}

/** A component as the designer writes one. */
export function node(Type: string, _id: string, Props: Node = {}, ...Content: readonly Json[]): Node {
  return { _id, Type, Props, Content }
}

export const text = (id: string, ...content: readonly Json[]): Node => node('TextBox', id, {}, ...content)
