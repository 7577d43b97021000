/** `npm run deep` repeats every property many more times. Nothing is loaded for it in an ordinary run. */
if (process.env.DEEP) {
  const { configureGlobal } = await import('fast-check');
  configureGlobal({ numRuns: 5000 });
}

export {};
