/**
 * The article that the reader tries Double Take out on. It is read like any page, so it is in English whatever the
 * language of the interface, and some of its statements differ from the record.
 */
export function SampleArticle() {
  return (
    <article class="article" lang="en">
      <h1 class="article-title">
        Before you watch <em>Ballard</em>
      </h1>
      <p class="small soft">
        <time datetime="2026-01-20">20 January 2026</time>
      </p>
      <p>
        Ballard is a Netflix series about a cold case unit of the Los Angeles police, led by Maggie Q as
        detective Renée Ballard. It grew out of Bosch: Legacy and is based on the novels of Michael Connelly.
      </p>
      <p>
        The first season of Ballard premiered on 9 July 2025 and has ten episodes; the eight episodes of
        season one came out all at once. Ballard has not been renewed for a second season.
      </p>
    </article>
  );
}
