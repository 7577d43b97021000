import MarkdownIt from 'markdown-it';
import { expect, it } from 'vitest';
import { factReport, markReport } from '../../../src/export/report';
import { claim, EVIDENCE, fact, finding, SOURCES } from '../ui/summaries';

const reader = new MarkdownIt({ html: true });
const platform = fact('platform', 'platform', { entity: 'prime-video', as: 'original' }, 'Prime Video');

it('tells all that is needed to mend a mark, and nothing that marks up', () => {
  const of = claim('platform', 'Netflix', {
    quote: 'on <b>Netflix</b>',
    steps: [{ code: 'cue', params: { word: 'on' } }],
  });
  const report = markReport({
    finding: finding(of, {
      expected: 'Prime Video',
      facts: ['platform'],
      steps: [{ code: 'judge-differs' }],
    }),
    context: { prefix: 'Ballard is', suffix: 'now' },
    page: { url: 'https://news.example/a', title: 'A *page*' },
    facts: [EVIDENCE.facts.platform ?? platform],
    version: '0.1.0',
  });
  const html = reader.render(report);
  expect(html).toContain('<a href="https://news.example/a">A *page*</a>');
  expect(html).toContain('Ballard is <strong>on &lt;b&gt;Netflix&lt;/b&gt;</strong> now');
  expect(html).toContain('judge-differs');
  expect(html).toContain('bosch-universe / platform');
  expect(html).toContain('0.1.0');
});

it('tells a fact with its sources', () => {
  const html = reader.render(
    factReport(platform, [SOURCES.hello, { ...SOURCES.amazon, url: 'javascript:alert(1)' }], '0.1.0'),
  );
  expect(html).toContain('<strong>Prime Video</strong>');
  expect(html.match(/<a href/g)).toHaveLength(1);
  expect(html).toContain('About Amazon: Ballard renewed');
});
