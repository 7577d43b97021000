/** Something the caller can put right: what is wrong, where, and what to do. */
export class Problem extends Error {
  override readonly name = 'Problem';

  /**
   * @param where the path, option or line concerned
   * @param what what is wrong with it
   * @param todo what the caller can do about it
   */
  constructor(
    readonly where: string,
    readonly what: string,
    readonly todo: string,
  ) {
    super(`${where}: ${what}. ${todo}.`);
  }
}
