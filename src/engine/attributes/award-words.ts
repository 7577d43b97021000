/** Words of prizes. Parts of patterns over masked sentences. */

export const PRIZE =
  "(?:(?:primetime |international |daytime )?emm(?:y|ys|ies)|golden globes?|baftas?|sag awards?|oscars?|academy awards?|peabodys?|critics'? choice(?: (?:television |tv )?(?:super )?awards?)?|saturn awards?|edgar(?: awards?)?|tca awards?|spirit awards?|gotham awards?|naacp image awards?|image awards?|people's choice awards?|dga awards?|wga awards?|pga awards?|grammys?|tony awards?|astra awards?|logies?|iftas?)";
export const WINS =
  '(?:won|wins|winning|took home|takes home|took|bagged|bags|collected|scooped|swept|earned|earns|received|receives|picked up|picks up|landed|lands|scored|scores|nabbed|nabs|claimed|grabbed|was (?:nominated|shortlisted|up) for|is (?:nominated|shortlisted|up) for|were nominated for|has been nominated for|nominated for|shortlisted for|got|gets|has|leads the)';
export const HONOUR =
  '(?:nominations?|nods?|noms?|wins?|awards?|trophy|trophies|statuettes?|prizes?|recognition)';
