/** Environment variables that commands read, for their help. */
export const environmentVariables = {
  CONTENT_DIR: 'Content folder. Default: content',
  OUT_DIR: 'Folder of the built site. Default: dist',
  CACHE_DIR: 'Folder that keeps work from one run to the next. Default: node_modules/.cache/rostrum',
  SITE_URL: 'Public address of the site, instead of "url" in site.yaml',
  SOURCE_DATE_EPOCH: 'Time of the build in seconds since 1970, which decides on embargoes. Default: now',
  PORT: 'Port of the server. Default: the first free one from 4321',
  CHROMIUM_PATH: 'Path of Chrome or Chromium',
} as const;
