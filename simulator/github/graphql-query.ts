/** A selected field, its arguments (with the values of variables) and its selections. */
export interface Field {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  /** Empty: a leaf. */
  readonly fields: readonly Field[]
}

/**
 * Parses the part of GraphQL that the requests here need: one query, arguments, variables, inline fragments, whose type
 * is ignored; no alias or directive.
 */
export function parseQuery(query: string, variables: Readonly<Record<string, unknown>>): readonly Field[] {
  const tokens: readonly string[] = query.match(/"(?:[^"\\]|\\.)*"|\.{3}|\$?\w+|-?\d+|[{}()[\]:!=]/g) ?? []
  let at = 0
  const start = tokens.indexOf('{')
  if (start === -1) throw new SyntaxError('Expected a selection set')
  at = start
  return selection()

  function selection(): readonly Field[] {
    expect('{')
    const fields: Field[] = []
    while (tokens[at] !== '}') fields.push(...(tokens[at] === '...' ? fragment() : [field()]))
    expect('}')
    return fields
  }

  function fragment(): readonly Field[] {
    expect('...')
    expect('on')
    next()
    return selection()
  }

  function field(): Field {
    const name = next()
    if (!/^[A-Za-z_]\w*$/.test(name)) throw new SyntaxError(`Expected a field's name, got ${name}`)
    const args = tokens[at] === '(' ? argumentsOf() : {}
    return { name, args, fields: tokens[at] === '{' ? selection() : [] }
  }

  function argumentsOf(): Readonly<Record<string, unknown>> {
    expect('(')
    const args: Record<string, unknown> = {}
    while (tokens[at] !== ')') {
      const name = next()
      expect(':')
      args[name] = value(next())
    }
    expect(')')
    return args
  }

  function value(token: string): unknown {
    return token.startsWith('$') ? (variables[token.slice(1)] ?? null) : JSON.parse(token)
  }

  function next(): string {
    const token = tokens[at++]
    if (token === undefined) throw new SyntaxError('Unexpected end of the query')
    return token
  }

  function expect(token: string): void {
    const got = next()
    if (got !== token) throw new SyntaxError(`Expected ${token}, got ${got}`)
  }
}
