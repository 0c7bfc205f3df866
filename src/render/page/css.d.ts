/** A style sheet as text: the bundler puts it in, since the page carries its style in itself. */
declare module '*.css' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: this is the form in which esbuild's text loader gives it.
  export default text;
}
