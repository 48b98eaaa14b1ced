/** The command that applies YAML, and the YAML itself, which a bundle keeps as a file. */
export function applied(
  yaml: string,
  tool: 'kubectl' | 'calicoctl' = 'kubectl',
): { readonly command: string; readonly applies: string } {
  return { command: `${tool} apply -f - <<EOF\n${yaml}\nEOF`, applies: yaml };
}

/** The same for something that must not be there yet: an existing resource is never replaced. */
export function created(yaml: string): { readonly command: string; readonly applies: string } {
  return { command: `kubectl create -f - <<EOF\n${yaml}\nEOF`, applies: yaml };
}
