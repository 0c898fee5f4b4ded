/** Oldest browsers that the scripts and styles of the site support, as esbuild and Lightning CSS name them. */
export const browserTargets = ['chrome123', 'firefox121', 'safari17.5'];
