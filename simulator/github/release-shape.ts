import { accountOf, iso, nodeId, repoUrl, userJson, web } from './shapes.js'
import type { FakeRelease, JsonObject, World } from './types.js'

export function releaseJson(world: World, release: FakeRelease): JsonObject {
  const api = `${repoUrl(world)}/releases/${release.id}`
  return {
    id: release.id,
    node_id: nodeId('Release', release.id),
    url: api,
    html_url: `${web(world)}/releases/tag/${encodeURIComponent(release.tag)}`,
    assets_url: `${api}/assets`,
    upload_url: `${api}/assets{?name,label}`,
    tarball_url: `${repoUrl(world)}/tarball/${encodeURIComponent(release.tag)}`,
    zipball_url: `${repoUrl(world)}/zipball/${encodeURIComponent(release.tag)}`,
    tag_name: release.tag,
    target_commitish: world.options.defaultBranch,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: iso(release.created),
    updated_at: iso(release.updated),
    published_at: release.draft ? null : iso(release.created),
    author: userJson(world, accountOf(world.options.login)),
    assets: [],
  }
}
