// In place of undici, which @actions/github would call GitHub with: it is given a fetch of ours, src/adapters/github/fetch.ts.
exports.ProxyAgent = class {}
exports.fetch = () => Promise.reject(new Error('this bundle holds no undici'))
