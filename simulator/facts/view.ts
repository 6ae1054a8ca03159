import data from './view-components.json' with { type: 'json' }

export interface PropFacts {
  readonly required?: boolean
  /** That it is required is known of a schema alone; nobody tried it. */
  readonly unproven?: boolean
  /** The values that it may have, or the name of a list of them. */
  readonly values?: readonly string[] | string
  /** Members of each item of the list that it is. */
  readonly item?: Props
  /** An item may have no other members. */
  readonly sealed?: boolean
}

export type Props = Readonly<Record<string, PropFacts>>

/** What is known of one type of component. */
export interface ComponentFacts {
  /** Null: they are not known. */
  readonly props: Props | null
  /** It may have no other props. */
  readonly sealed: boolean
}

export interface ViewFacts {
  readonly components: Readonly<Record<string, ComponentFacts>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}

/** 30 types of components, gathered 2026-11. */
export const viewFacts: ViewFacts = data

/** Of these it is known of a schema alone that Name and Label are required and that there is no Disabled. */
export const formFields: readonly string[] = [
  'FormInput',
  'TextArea',
  'Dropdown',
  'RadioGroup',
  'CheckboxGroup',
  'DatePicker',
  'TimePicker',
  'Toggle',
]
