package vn.sxsh.facility.imports;

/** Kinds of files with a table. */
public enum TableFormat {
  XLSX,
  CSV
}
