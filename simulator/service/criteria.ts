import type { Criteria, StringCondition, TagCondition } from '../model/inputs.js'

/** The fields that a search compares. */
export interface Searched {
  readonly name: string
  readonly description: string | null
  readonly id: string
  readonly tags: Readonly<Record<string, string>>
  readonly status: string
  /** `AWS_MANAGED`, `CUSTOMER_MANAGED`, or for a module `ACTIVE`, `ARCHIVED`. */
  readonly group: string
}

const field = (row: Searched, name: string): string => {
  if (name.toLowerCase() === 'description') return row.description ?? ''
  return name.toLowerCase() === 'resourceid' ? row.id : row.name
}

/** As documented: CONTAINS needs 2 to 25 characters and otherwise returns nothing, not an error. */
const matchesString = (
  row: Searched,
  { FieldName, Value = '', ComparisonType }: StringCondition,
): boolean => {
  const text = field(row, FieldName ?? 'name').toLowerCase()
  const value = Value.toLowerCase()
  if (ComparisonType === 'EXACT') return text === value
  if (ComparisonType === 'STARTS_WITH') return text.startsWith(value)
  return value.length >= 2 && value.length <= 25 && text.includes(value)
}

const equals = (wanted: string | undefined, value: string): boolean =>
  wanted === undefined || wanted.toLowerCase() === value.toLowerCase()

export const matches = (row: Searched, criteria: Criteria): boolean =>
  (criteria.AndConditions ?? []).every((each) => matches(row, each)) &&
  (!criteria.OrConditions?.length || criteria.OrConditions.some((each) => matches(row, each))) &&
  (!criteria.StringCondition || matchesString(row, criteria.StringCondition)) &&
  equals(criteria.ViewStatusCondition ?? criteria.StatusCondition, row.status) &&
  equals(criteria.ViewTypeCondition ?? criteria.StateCondition, row.group)

/** Each inner list is an AND, the outer one an OR; without a list everything matches. */
export const matchesTags = (row: Searched, any: readonly (readonly TagCondition[])[]): boolean =>
  any.length === 0 ||
  any.some((all) =>
    all.every(
      ({ TagKey = '', TagValue }) => TagKey in row.tags && (!TagValue || row.tags[TagKey] === TagValue),
    ),
  )
