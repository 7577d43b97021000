import { showDate } from '../dates';
import { useWords } from '../words-context';
import { Part } from './Part';
import { QUALITY_ROWS, type Quality, type Ratio } from './quality';

/** How well this version did where every statement's answer is known: what was marked rightly, and what was found. */
export function QualityPart({ quality }: { quality: Quality }) {
  const words = useWords();
  const percent = new Intl.NumberFormat(words.locale, { style: 'percent', maximumFractionDigits: 1 });
  const show = ({ hit, of }: Ratio) =>
    of === 0 ? '–' : words.say('quality_ratio', { percent: percent.format(hit / of), hit, of });
  return (
    <Part id="quality" title={words.say('quality')} intro={words.say('quality_intro')}>
      <table class="table">
        <thead>
          <tr class="small soft">
            <td />
            {quality.sets.map(({ name, documents }) => (
              <th key={name} scope="col">
                {words.say(`quality_${name}`)}
                <br />
                {words.say('quality_documents', { count: documents })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {QUALITY_ROWS.map((row) => (
            <tr key={row}>
              <th scope="row">{words.say(`quality_row_${row}`)}</th>
              {quality.sets.map(({ name, figures }) => (
                <td key={name}>{show(figures[row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small soft">{words.say('quality_note', { date: showDate(quality.date, words.locale) })}</p>
    </Part>
  );
}
