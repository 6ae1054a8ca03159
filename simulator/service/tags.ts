import { notFound, refuse } from '../model/errors.js'
import type { Inputs } from '../model/inputs.js'
import { touch } from '../state/resource.js'
import type { AnyResource } from '../state/types.js'
import type { World } from '../state/world.js'

type Answer = Record<string, unknown>

const find = (world: World, arn: string): AnyResource => {
  if (!arn.startsWith('arn:')) throw refuse('InvalidParameterException', `${arn} is not an ARN`)
  const all = [...world.state.views.values(), ...world.state.modules.values()]
  const resource = all.find((each) => each.arn === arn)
  if (!resource) throw notFound()
  return resource
}

/** Adds and changes tags; others stay. */
export const tagResource = (world: World, { resourceArn, tags }: Inputs['TagResource']): Answer => {
  const resource = find(world, resourceArn)
  const all = { ...resource.tags, ...tags }
  if (Object.keys(all).length > 50)
    throw refuse('InvalidParameterException', 'A resource can have at most 50 tags')
  resource.tags = all
  touch(world, resource)
  return {}
}

export const untagResource = (world: World, { resourceArn, tagKeys }: Inputs['UntagResource']): Answer => {
  const resource = find(world, resourceArn)
  const kept = Object.entries(resource.tags).filter(([key]) => !tagKeys.includes(key))
  resource.tags = Object.fromEntries(kept)
  touch(world, resource)
  return {}
}

export const listTags = (world: World, { resourceArn }: Inputs['ListTagsForResource']): Answer => ({
  tags: find(world, resourceArn).tags,
})
