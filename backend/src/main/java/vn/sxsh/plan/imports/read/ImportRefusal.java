package vn.sxsh.plan.imports.read;

/** Why a document is refused. The names are stable: they are the codes that a client sees. */
public enum ImportRefusal {
  /** Nothing was given, or nothing but white space. */
  EMPTY,
  /** Larger than {@link ReadLimits#MAX_BYTES}, or more text than {@link ReadLimits#MAX_CHARS}. */
  TOO_LARGE,
  /** None of DOCX, XLSX, HTML or text: a picture, a PDF, a program, an archive. */
  NOT_A_DOCUMENT,
  /** A document of Word or Excel 97–2003; saving it anew as DOCX or XLSX helps. */
  LEGACY_FORMAT,
  /** Protected with a password. */
  ENCRYPTED,
  /** Begins as a known format and does not hold to it. */
  DAMAGED,
  /** Not text in UTF-8 or UTF-16. */
  UNKNOWN_ENCODING,
  /** Inflates to far more than it is. */
  ZIP_BOMB,
  TOO_MANY_ENTRIES,
  /** An archive inside the archive. */
  NESTED_ARCHIVE,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  /** Holds a document type declaration, which could name other files or addresses. */
  EXTERNAL_ENTITY,
  /** Readable, but there is neither a task matrix nor the body of a plan in it. */
  NO_PLAN
}
