// In place of a method for each of GitHub's thousand endpoints: we name the route of each request.
export const restEndpointMethods = () => ({})
