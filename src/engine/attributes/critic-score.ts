/** The critics' score on Rotten Tomatoes or Metacritic. */
import type { Cue } from './attribute';
import { scores } from './scores';

const cue = (id: string, strength: Cue['strength'], form: string): Cue => ({
  id,
  strength,
  form: new RegExp(form, 'dg'),
});
const GAP = '(?:(?!\\b(?:audience|viewers?|users?|popcornmeter|imdb|season)\\b)[^;—]){0,70}?';

export const criticScore = scores('critic-score', [
  cue(
    'cue-critic-word',
    3,
    `(?<v>Ⓡ)[ -](?:approval |fresh |perfect |rotten tomatoes |certified )*(?:critics?'?s?|critical|tomatometer)\\b`,
  ),
  cue(
    'cue-critic-among',
    3,
    `(?<v>Ⓡ)${GAP}\\b(?:among|from|with|by|according to) (?:the )?(?:professional |top )?critics\\b`,
  ),
  cue(
    'cue-critic-before',
    3,
    `\\b(?:critics?'?s?|critical|tomatometer)(?:'s)? (?:consensus |score |rating |approval |reception |side )*(?:(?:of|at|is|was|stands|sits|has|have|gave|give|on|rated|with|a|an|it|:|\\||currently|now|to|holds|holding|hovering|around|perfect|the show|the series) ?){0,6}(?<v>Ⓡ)`,
  ),
  cue('cue-rt-after', 2, `(?<v>Ⓡ)${GAP}\\b(?:rotten tomatoes|rt|tomatometer|metacritic)\\b`),
  cue('cue-rt-before', 2, `\\b(?:rotten tomatoes|rt|tomatometer|metacritic)\\b${GAP}(?<v>Ⓡ)`),
  cue('cue-fresh', 2, `(?<v>Ⓡ) (?:fresh|certified fresh)\\b`),
]);
