/** The audience's score on Rotten Tomatoes (the Popcornmeter). */
import type { Cue } from './attribute';
import { scores } from './scores';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});

export const audienceScore = scores('audience-score', [
  cue(
    'cue-audience-word',
    3,
    `(?<v>Ⓡ)[ -](?:\\w+ )?(?:audiences?'?s?|popcornmeter|viewers?|users?|fans?)\\b`,
  ),
  cue(
    'cue-audience-among',
    3,
    `(?<v>Ⓡ)[^;,—]{0,30}\\b(?:among|from|with|by|according to) (?:the )?(?:audiences?|viewers|users|fans|ordinary \\w+|the public)\\b`,
  ),
  cue(
    'cue-audience-before',
    3,
    `\\b(?:audiences?'?s?|popcornmeter|viewers?|users?|fans?)(?:'s?)? (?:score |rating |approval |side |meter )*(?:(?:of|at|is|was|stands|sits|has|have|gave|give|on|rated|with|a|an|it|:|\\||currently|now|to|holds|lags|trails|lower|higher|slightly|the show|the series|hovering|around|behind|less|more) ?){0,6}(?<v>Ⓡ)`,
  ),
]);
