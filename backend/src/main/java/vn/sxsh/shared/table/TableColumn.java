package vn.sxsh.shared.table;

/** A column of a table that is written as a file. Other programs count on its code. */
public interface TableColumn {

  /** The name in every format, the same for all time. */
  String code();

  /** The name that people read. */
  String label();

  /** True when its values are figures. */
  boolean isNumber();
}
