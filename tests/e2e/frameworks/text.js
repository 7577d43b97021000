/** What the framework pages say; `platform` is what they draw anew. */
export const HEADLINE = 'What to know about Ballard';
export const said = (platform) =>
  `Ballard is a ${platform} series about a cold case unit of the Los Angeles police, and it has been a talking point since last summer.`;
