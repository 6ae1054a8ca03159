import { type OperationName, operations } from '../model/operations.js'

interface Route {
  readonly operation: OperationName
  readonly method: string
  readonly segments: readonly string[]
}

export interface Routed {
  readonly operation: OperationName
  /** Members in the path, decoded. */
  readonly path: Readonly<Record<string, string>>
}

const routes: readonly Route[] = Object.entries(operations).map(([name, { method, uri }]) => ({
  operation: name as OperationName,
  method,
  segments: uri.split('/').slice(1),
}))

const member = (segment: string): string | undefined => /^\{(\w+)\}$/.exec(segment)?.[1]

const fits = (route: Route, method: string, segments: readonly string[]): boolean =>
  route.method === method &&
  route.segments.length === segments.length &&
  route.segments.every((segment, index) => member(segment) !== undefined || segment === segments[index])

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

/** `pathname` as it arrived: ids contain encoded colons and slashes, so it is split first and decoded then. */
export const route = (method: string, pathname: string): Routed | null => {
  const segments = pathname.split('/').slice(1).map(decoded)
  const found = routes.find((each) => fits(each, method, segments))
  if (!found) return null
  const path: Record<string, string> = {}
  for (const [index, segment] of found.segments.entries()) {
    const name = member(segment)
    if (name) path[name] = segments[index] ?? ''
  }
  return { operation: found.operation, path }
}
