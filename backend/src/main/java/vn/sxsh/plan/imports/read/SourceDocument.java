package vn.sxsh.plan.imports.read;

import java.util.List;

/** A document reduced to what carries meaning: paragraphs and tables in reading order. */
public record SourceDocument(DocumentFormat format, List<Block> blocks) {

  public SourceDocument {
    blocks = List.copyOf(blocks);
  }
}
