import type { Shape } from './shapes.js'
import * as s from './shapes.js'

/** One member of a request: its shape, whether it is required, and its query parameter. */
export interface Member {
  readonly shape: Shape
  readonly required: boolean
  readonly query?: string
}

export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Members in braces are in the path, percent-encoded. */
  readonly uri: string
  readonly members: Readonly<Record<string, Member>>
}

export const need = (shape: Shape): Member => ({ shape, required: true })
export const may = (shape: Shape): Member => ({ shape, required: false })
export const query = (name: string, shape: Shape, required = false): Member => ({
  shape,
  required,
  query: name,
})

export const pages = (max: number, token = s.plain) => ({
  MaxResults: query('maxResults', s.upTo(max)),
  NextToken: query('nextToken', token),
})

export const search = {
  MaxResults: may(s.upTo(100)),
  NextToken: may(s.searchToken),
  SearchCriteria: may(s.structure),
  SearchFilter: may(s.structure),
}
