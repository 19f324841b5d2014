package vn.sxsh.plan.imports.read;

/** What a document turned out to be, told from its content and never from its name. */
public enum DocumentFormat {
  DOCX,
  XLSX,
  HTML,
  TEXT
}
