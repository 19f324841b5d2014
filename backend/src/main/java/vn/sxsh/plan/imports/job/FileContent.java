package vn.sxsh.plan.imports.job;

/** The bytes of an uploaded file, read when they are needed. */
@FunctionalInterface
public interface FileContent {
  byte[] read();
}
