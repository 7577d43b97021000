/** A style sheet as text, the way the build gives it. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
