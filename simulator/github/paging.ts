import type { Answer, ApiRequest, World } from './types.js'

/** One page of `rows` with the `Link` header for the others. Default 30 per page, at most `maxRows`. */
export function page(world: World, request: ApiRequest, rows: readonly unknown[]): Answer {
  const size = Math.min(world.options.maxRows, Math.max(1, Number(request.query.per_page ?? 30) || 30))
  const number = Math.max(1, Number(request.query.page ?? 1) || 1)
  const last = Math.max(1, Math.ceil(rows.length / size))
  const to = (rel: string, target: number): string => `<${addressOf(world, request, target)}>; rel="${rel}"`
  const links = [
    ...(number > 1 ? [to('prev', number - 1), to('first', 1)] : []),
    ...(number < last ? [to('next', number + 1), to('last', last)] : []),
  ]
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') }
  return { status: 200, body: rows.slice((number - 1) * size, number * size), headers }
}

function addressOf(world: World, request: ApiRequest, target: number): string {
  const address = new URL(request.target, world.url())
  address.searchParams.set('page', String(target))
  return address.href
}
