import type { AttributeId } from '../../engine/attribute-ids';
import { notStored } from '../not-stored';
import { Access } from '../parts/Access';
import { Notice } from '../parts/Notice';
import { useWords } from '../words-context';
import { AppearancePart } from './AppearancePart';
import { AttributesPart } from './AttributesPart';
import type { OptionsActions, OptionsSnapshot } from './controller';
import { MutesPart } from './MutesPart';
import { PrivacyPart } from './PrivacyPart';
import { PacksPart } from './packs/PacksPart';
import type { PacksPort } from './packs/port';
import { QualityPart } from './QualityPart';
import type { Quality } from './quality';
import { RecordPart } from './RecordPart';
import { ResetPart } from './ResetPart';
import { ShortcutsPart } from './ShortcutsPart';
import { SitesPart } from './SitesPart';
import { StrictnessPart } from './StrictnessPart';
import type { ShortcutsPort } from './shortcuts';
import { TransferPart } from './TransferPart';

interface Props {
  snapshot: OptionsSnapshot;
  actions: OptionsActions;
  /** The attributes that this version reads. */
  attributes: readonly AttributeId[];
  version: string;
  packs: PacksPort;
  shortcuts: ShortcutsPort;
  quality: Quality;
  /** Hands a text to the reader as a file. */
  save(name: string, text: string): void;
}

/** The options page. Every change takes effect at once. */
export function Options(props: Props) {
  const { snapshot, actions, attributes, version, packs, shortcuts, quality, save } = props;
  const words = useWords();
  const { choices, record, failure, access } = snapshot;
  const { change, reset, retry, allow } = actions;
  return (
    <>
      <header class="masthead">
        <img src="/icon/96.png" width="40" height="40" alt="" />
        <div>
          <h1>{words.say('options_title')}</h1>
          <p class="soft">{words.say('options_intro')}</p>
        </div>
      </header>
      <main>
        <Access granted={access} onAllow={allow} />
        {failure !== null && (
          <Notice trouble title={words.say('not_stored')}>
            <p>{notStored(failure, words)}</p>
          </Notice>
        )}
        <StrictnessPart strictness={choices.strictness} onChange={(strictness) => change({ strictness })} />
        <AppearancePart appearance={choices.appearance} onChange={(appearance) => change({ appearance })} />
        <AttributesPart
          attributes={attributes}
          off={choices.attributesOff}
          onChange={(attributesOff) => change({ attributesOff })}
        />
        <SitesPart sites={choices.sites} onChange={(sites) => change({ sites })} />
        <MutesPart mutes={choices.mutes} onChange={(mutes) => change({ mutes })} />
        <RecordPart record={record} onRetry={retry} />
        <PacksPart port={packs} onChange={retry} />
        <ShortcutsPart port={shortcuts} />
        <PrivacyPart />
        <QualityPart quality={quality} />
        <TransferPart settings={choices} onChange={change} onSave={save} />
        <ResetPart onReset={reset} />
      </main>
      <footer class="small soft">{words.say('version', { version })}</footer>
    </>
  );
}
