declare module "xliff" {
  const xliff: { xliff12ToJs(text: string): Promise<{ resources: Record<string, object> }> };
  export default xliff;
}
