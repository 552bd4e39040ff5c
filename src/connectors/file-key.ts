/** The name of a file without folders and extensions: the key of a team that its export does not name. */
export function fileKey(file: string): string {
  const name = file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
  const dot = name.indexOf(".");
  return (dot > 0 ? name.slice(0, dot) : name) || "export";
}
