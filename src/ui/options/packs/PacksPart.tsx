import { useEffect, useRef, useState } from 'preact/hooks';
import { STAGES, type Stage } from '../../../reference/import/stages';
import type { ImportOutcome, ListedPack } from '../../../store/pack-desk';
import { Notice } from '../../parts/Notice';
import { useWords } from '../../words-context';
import { Part } from '../Part';
import { Outcome } from './Outcome';
import { PackItem } from './PackItem';
import type { PacksPort } from './port';

interface Props {
  port: PacksPort;
  /** The packs have changed, so the record is another. */
  onChange(): void;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Packs that the reader brings in, takes out, puts back and gives away. */
export function PacksPart({ port, onChange }: Props) {
  const words = useWords();
  const chooser = useRef<HTMLInputElement>(null);
  const [packs, setPacks] = useState<ListedPack[] | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  const attempt = async (work: () => Promise<unknown>) => {
    try {
      await work();
      setFailure(null);
    } catch (error) {
      setFailure(wordsOf(error));
    }
  };
  const change = (work: () => Promise<unknown>) =>
    attempt(async () => {
      await work();
      setPacks(await port.list());
      onChange();
    });
  const bring = async (file: File) => {
    setOutcome(null);
    setStage('read');
    await change(async () => {
      try {
        setOutcome(await port.bring(file, setStage));
      } finally {
        setStage(null);
      }
    });
  };
  useEffect(() => {
    port.list().then(setPacks, (error: unknown) => setFailure(wordsOf(error)));
  }, [port]);

  return (
    <Part id="imports" title={words.say('imports')} intro={words.say('imports_intro')}>
      {failure !== null && (
        <Notice trouble title={words.say('imports_failed')}>
          <p>{failure}</p>
        </Notice>
      )}
      {packs?.length === 0 && <p class="soft">{words.say('imports_none')}</p>}
      {packs && packs.length > 0 && (
        <ul class="imported-packs">
          {packs.map((pack) => (
            <PackItem
              key={pack.id}
              pack={pack}
              onUse={(active) => void change(() => port.use(pack.id, active))}
              onDiscard={() => void change(() => port.discard(pack.id))}
              onSave={() => void attempt(() => port.save(pack.id))}
            />
          ))}
        </ul>
      )}
      <div class="line">
        <button
          type="button"
          class="button"
          disabled={stage !== null}
          onClick={() => chooser.current?.click()}
        >
          {words.say('imports_choose')}
        </button>
        <input
          ref={chooser}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.say('imports_choose')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) void bring(file);
          }}
        />
        {stage !== null && (
          <label class="small">
            <progress max={STAGES.length} value={STAGES.indexOf(stage) + 1} />{' '}
            {words.say(`imports_stage_${stage}`)}
          </label>
        )}
      </div>
      <div role="status">{outcome && <Outcome outcome={outcome} />}</div>
    </Part>
  );
}
