/**
 * Stands in for the context that WXT gives to content scripts (see the alias in wxt.config.ts). WXT's own announces itself
 * by an event on the page's document that is named after the extension: any page could find out that it is installed. It
 * is also a seventh of what may go into every page.
 */
export class ContentScriptContext {}
