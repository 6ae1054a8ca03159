import data from './view-components.json' with { type: 'json' }

export interface PropFacts {
  readonly required?: boolean
  /** Only a schema says that it is required; nobody tried it. */
  readonly unproven?: boolean
  /** Its allowed values, or the name of a list of them. */
  readonly values?: readonly string[] | string
  /** Members of each item of a list. */
  readonly item?: Props
  /** Whether an item must have no other members. */
  readonly sealed?: boolean
}

export type Props = Readonly<Record<string, PropFacts>>

/** The facts about one type of component. */
export interface ComponentFacts {
  /** Null: not known. */
  readonly props: Props | null
  /** Whether it must have no other props. */
  readonly sealed: boolean
}

export interface ViewFacts {
  readonly components: Readonly<Record<string, ComponentFacts>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}

/** 30 types of components, collected 2026-11. */
export const viewFacts: ViewFacts = data

/** For these only a schema says that Name and Label are required and that there is no Disabled. */
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
