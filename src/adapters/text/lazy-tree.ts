import { isList, isObject, type JsonObject } from '../../core/document/json.js'
import type { Located, Member } from '../../core/document/located.js'
import type { Json, SourceLocation } from '../../core/model/definition.js'
import { DocumentPlaces } from './document-places.js'

/**
 * The tree of a JSON text. Its nodes are created, and its places found, when they are first asked for. Otherwise it is the
 * tree of `readWithPlaces`.
 *
 * @param value what `JSON.parse` reads from the text: no object has an integer-like name, or a name twice
 */
export function lazyTree(file: string, text: string, value: Json): Located {
  return createNode(value, { places: new DocumentPlaces(file, text), parent: null, step: '', index: 0 })
}

/** Where a value is in its document. */
interface Origin {
  readonly places: DocumentPlaces
  /** Null: the value is the document. */
  readonly parent: Node | null
  /** Name of its member, or its index in a list. */
  readonly step: string | number
  /** Index among the members or items of its parent. */
  readonly index: number
}

function createNode(json: Json, origin: Origin): Located {
  if (typeof json === 'string') return new StringNode(json, origin)
  if (isObject(json)) return new ObjectNode(json, origin)
  if (isList(json)) return new ListNode(json, origin)
  if (typeof json === 'number') return new NumberNode(json, origin)
  return json === null ? new NullNode(json, origin) : new BooleanNode(json, origin)
}

/** A value of the document. */
abstract class Node<Value extends Json = Json> {
  readonly json: Value
  readonly origin: Origin
  #at: SourceLocation | null = null
  #located: Located | null = null

  constructor(json: Value, origin: Origin) {
    this.json = json
    this.origin = origin
  }

  get at(): SourceLocation {
    this.#at ??= this.origin.places.find(this.path, 'value') ?? this.located.at
    return this.#at
  }

  get path(): readonly (string | number)[] {
    const { parent, step } = this.origin
    return parent === null ? [] : [...parent.path, step]
  }

  /** The same value in the tree that has all places. */
  get located(): Located {
    const { places, parent, index } = this.origin
    this.#located ??= parent === null ? places.tree() : partOf(parent.located, index)
    return this.#located
  }
}

function partOf(parent: Located, index: number): Located {
  return parent.type === 'array' ? (parent.items[index] as Located) : memberOf(parent, index).value
}

function memberOf(object: Located, index: number): Member {
  return (object.type === 'object' ? object.members[index] : undefined) as Member
}

class ObjectNode extends Node<JsonObject> {
  readonly type = 'object'
  #members: readonly Member[] | null = null

  get members(): readonly Member[] {
    this.#members ??= Object.keys(this.json).map((name, index) => new LazyMember(this, name, index))
    return this.#members
  }
}

class LazyMember implements Member {
  readonly name: string
  readonly #object: ObjectNode
  readonly #index: number
  #value: Located | null = null

  constructor(object: ObjectNode, name: string, index: number) {
    this.name = name
    this.#object = object
    this.#index = index
  }

  get at(): SourceLocation {
    const { origin, path } = this.#object
    const found = origin.places.find([...path, this.name], 'name')
    return found ?? memberOf(this.#object.located, this.#index).at
  }

  get value(): Located {
    const [parent, step, index] = [this.#object, this.name, this.#index]
    this.#value ??= createNode(parent.json[step] as Json, {
      places: parent.origin.places,
      parent,
      step,
      index,
    })
    return this.#value
  }
}

class ListNode extends Node<readonly Json[]> {
  readonly type = 'array'
  #items: readonly Located[] | null = null

  get items(): readonly Located[] {
    const { places } = this.origin
    this.#items ??= this.json.map((item, index) =>
      createNode(item, { places, parent: this, step: index, index }),
    )
    return this.#items
  }
}

class StringNode extends Node<string> {
  readonly type = 'string'

  get value(): string {
    return this.json
  }
}

class NumberNode extends Node<number> {
  readonly type = 'number'

  get value(): number {
    return this.json
  }

  get written(): string | undefined {
    const { located } = this
    return located.type === 'number' ? located.written : undefined
  }
}

class BooleanNode extends Node<boolean> {
  readonly type = 'boolean'

  get value(): boolean {
    return this.json
  }
}

class NullNode extends Node<null> {
  readonly type = 'null'
}
