/** Access to pages: the browser may withhold what the manifest asks for, and the reader may give it later. */
export interface AccessApi {
  contains(what: { origins: string[] }): Promise<boolean>;
  request(what: { origins: string[] }): Promise<boolean>;
}

const ALL_SITES = { origins: ['*://*/*'] };

/** @param permissions the browser's `permissions` */
export const accessPort = (permissions: AccessApi) => ({
  granted: () => permissions.contains(ALL_SITES),
  request: () => permissions.request(ALL_SITES),
});
