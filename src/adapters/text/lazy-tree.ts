import { isList, isObject, type JsonObject } from '../../core/document/json.js'
import type { Located, Member } from '../../core/document/located.js'
import type { Json, SourceLocation } from '../../core/model/definition.js'
import { DocumentPlaces } from './document-places.js'
import type { Path } from './find-place.js'

type Step = Path[number]

/**
 * The tree of a JSON text. Its nodes are created, and its places found, when they are first asked for. Otherwise it is the
 * tree of `readWithPlaces`.
 *
 * @param value what `JSON.parse` reads from the text: no object has an integer-like name, or a name twice
 */
export function lazyTree(file: string, text: string, value: Json): Located {
  return createNode(value, new DocumentPlaces(file, text), null, '')
}

/**
 * @param parent null: the value is the document
 * @param step name of its member, or its index in a list
 */
function createNode(json: Json, places: DocumentPlaces, parent: Node | null, step: Step): Located {
  if (typeof json === 'string') return new StringNode(json, places, parent, step)
  if (isObject(json)) return new ObjectNode(json, places, parent, step)
  if (isList(json)) return new ListNode(json, places, parent, step)
  if (typeof json === 'number') return new NumberNode(json, places, parent, step)
  return json === null
    ? new NullNode(json, places, parent, step)
    : new BooleanNode(json, places, parent, step)
}

/** A value of the document. */
abstract class Node<Value extends Json = Json> {
  readonly json: Value
  readonly places: DocumentPlaces
  readonly #parent: Node | null
  readonly #step: Step
  #at: SourceLocation | null = null
  #located: Located | null = null
  #members: ReadonlyMap<string, Member> | null = null

  constructor(json: Value, places: DocumentPlaces, parent: Node | null, step: Step) {
    this.json = json
    this.places = places
    this.#parent = parent
    this.#step = step
  }

  get at(): SourceLocation {
    this.#at ??= this.places.find(this.path, 'value') ?? this.located.at
    return this.#at
  }

  get path(): Path {
    return this.#parent === null ? [] : [...this.#parent.path, this.#step]
  }

  /** The same value in the tree that has all places. */
  get located(): Located {
    this.#located ??= this.#parent === null ? this.places.tree() : this.#parent.partAt(this.#step)
    return this.#located
  }

  /** The same member or item in the tree that has all places. */
  partAt(step: Step): Located {
    const { located } = this
    return located.type === 'array'
      ? (located.items[Number(step)] as Located)
      : this.memberAt(String(step)).value
  }

  /** The same member in the tree that has all places. */
  memberAt(name: string): Member {
    const { located } = this
    this.#members ??= new Map(
      located.type === 'object' ? located.members.map((each) => [each.name, each]) : [],
    )
    return this.#members.get(name) as Member
  }
}

class ObjectNode extends Node<JsonObject> {
  readonly type = 'object'
  #members: readonly Member[] | null = null

  get members(): readonly Member[] {
    this.#members ??= Object.keys(this.json).map((name) => new LazyMember(this, name))
    return this.#members
  }

  memberValue(name: string): Located | null {
    if (!Object.hasOwn(this.json, name)) return null
    return createNode(this.json[name] as Json, this.places, this, name)
  }
}

class LazyMember implements Member {
  readonly name: string
  readonly #object: ObjectNode
  #value: Located | null = null

  constructor(object: ObjectNode, name: string) {
    this.name = name
    this.#object = object
  }

  get at(): SourceLocation {
    const { places, path } = this.#object
    return places.find([...path, this.name], 'name') ?? this.#object.memberAt(this.name).at
  }

  get value(): Located {
    this.#value ??= this.#object.memberValue(this.name)
    return this.#value as Located
  }
}

class ListNode extends Node<readonly Json[]> {
  readonly type = 'array'
  #items: readonly Located[] | null = null

  get items(): readonly Located[] {
    this.#items ??= this.json.map((item, index) => createNode(item, this.places, this, index))
    return this.#items
  }
}

abstract class ScalarNode<Value extends string | number | boolean> extends Node<Value> {
  get value(): Value {
    return this.json
  }
}

class StringNode extends ScalarNode<string> {
  readonly type = 'string'
}

class NumberNode extends ScalarNode<number> {
  readonly type = 'number'

  get written(): string | undefined {
    const { located } = this
    return located.type === 'number' ? located.written : undefined
  }
}

class BooleanNode extends ScalarNode<boolean> {
  readonly type = 'boolean'
}

class NullNode extends Node<null> {
  readonly type = 'null'
}
