import { describe, expect, it } from 'vitest';
import { openBundled } from '../../../../src/cli/packs-on-disk';
import {
  isActor,
  isCoLead,
  isSharedPart,
  leadOf,
  onlyPartOf,
  worksOfPair,
} from '../../../../src/engine/attributes/casting';

const reference = openBundled().around(['ballard', 'bosch', 'bosch-legacy', 'bosch-start-of-watch']);

describe('what roles say', () => {
  it('knows actors from authors', () => {
    expect(isActor('maggie-q', reference)).toBe(true);
    expect(isActor('michael-connelly', reference)).toBe(false);
  });

  it('knows the works of a pair', () => {
    expect(worksOfPair('cameron-monaghan', 'harry-bosch', reference)).toEqual(['bosch-start-of-watch']);
    expect(worksOfPair('amy-hill', 'harry-bosch', reference)).toEqual([]);
  });

  it('knows the lead by the title', () => {
    expect(leadOf('ballard', reference)).toBe('renee-ballard');
    expect(leadOf('bosch-legacy', reference), 'before the colon').toBe('harry-bosch');
    expect(leadOf('nikita', reference), 'no character of that name in the record').toBeNull();
  });

  it('knows who may be called a lead beside the lead', () => {
    expect(isCoLead('bosch-start-of-watch', 'omari-hardwick', reference)).toBe(true);
    expect(isCoLead('bosch-start-of-watch', 'cameron-monaghan', reference)).toBe(false);
    expect(isCoLead('ballard', 'amy-hill', reference)).toBe(false);
  });

  it('knows the one part of an actor', () => {
    expect(onlyPartOf('amy-hill', ['ballard'], reference)).toBe('tutu');
    expect(onlyPartOf('michael-connelly', [], reference)).toBeNull();
  });

  it('knows parts that several play', () => {
    expect(isSharedPart('harry-bosch', 'cameron-monaghan', reference)).toBe(true);
    expect(isSharedPart('harry-bosch', 'titus-welliver', reference)).toBe(false);
    expect(isSharedPart('tutu', null, reference)).toBe(false);
  });
});
