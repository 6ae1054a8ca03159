/** Nouns for the items of a component's list property, by component and list; else by the list alone. */
const nouns: Readonly<Record<string, string>> = {
  'ButtonGroup.Items': 'Button',
  'Table.Actions': 'Button',
  'Table.Items': 'Row',
  'AttributeBar.Attributes': 'Attribute',
  'DefinitionList.Items': 'Entry',
  Items: 'Item',
  Options: 'Option',
  Columns: 'Column',
  Actions: 'Action',
  Cards: 'Card',
  Content: 'Text',
}

/**
 * The path of a property in a reader's words: `Items[1].Label` of a ButtonGroup is `Button 2 › Label`.
 *
 * @param type of the component; null: it has none
 * @returns null: the path has no list, and is its own name
 */
export function itemWords(type: string | null, path: string): string | null {
  const [, list = '', index = '', rest = ''] = /^(\w+)\[(\d+)\](?:\.(.+))?$/.exec(path) ?? []
  if (list === '') return null
  const key = [`${type}.${list}`, list].find((name) => Object.hasOwn(nouns, name))
  const noun = key === undefined ? list : nouns[key]
  return `${noun} ${Number(index) + 1}${rest === '' ? '' : ` › ${rest}`}`
}
