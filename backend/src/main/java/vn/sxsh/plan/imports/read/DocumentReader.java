package vn.sxsh.plan.imports.read;

import java.util.Map;

/** Reads a document of any known format, or refuses it. */
public final class DocumentReader {

  private DocumentReader() {}

  /**
   * Reads the blocks of {@code input}.
   *
   * @throws ImportRefusedException for everything that cannot be read; nothing else is thrown
   */
  public static SourceDocument read(SourceInput input) {
    byte[] bytes = input.content();
    if (bytes.length == 0) {
      throw new ImportRefusedException(ImportRefusal.EMPTY);
    }
    if (bytes.length > ReadLimits.MAX_BYTES) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_LARGE, ReadLimits.MAX_BYTES);
    }
    BlockCollector collector = new BlockCollector();
    DocumentFormat format = read(input, bytes, collector);
    if (collector.isEmpty()) {
      throw new ImportRefusedException(ImportRefusal.EMPTY);
    }
    return new SourceDocument(format, collector.blocks());
  }

  private static DocumentFormat read(SourceInput input, byte[] bytes, BlockCollector collector) {
    switch (FormatSniffer.sniff(bytes)) {
      case ZIP -> {
        return readOffice(bytes, collector);
      }
      case HTML -> {
        new HtmlReader(collector).read(bytes, input.pasted());
        return DocumentFormat.HTML;
      }
      default -> {
        new TextReader(collector).read(TextDecoder.decode(bytes));
        return DocumentFormat.TEXT;
      }
    }
  }

  /** Whether it is a document or a workbook is told by where its main part lies. */
  private static DocumentFormat readOffice(byte[] bytes, BlockCollector collector) {
    try (OfficePackage zip = new OfficePackage(bytes)) {
      Map<String, String> parts = zip.relationships("_rels/.rels", "");
      String main = parts.get("officeDocument");
      if (main == null || !main.endsWith(".xml") || !zip.has(main)) {
        throw new ImportRefusedException(ImportRefusal.NOT_A_DOCUMENT);
      }
      if (main.startsWith("xl/")) {
        new XlsxReader(zip, collector).read(main);
        return DocumentFormat.XLSX;
      }
      if (main.startsWith("word/")) {
        new DocxReader(zip, collector).read(main);
        return DocumentFormat.DOCX;
      }
      throw new ImportRefusedException(ImportRefusal.NOT_A_DOCUMENT);
    }
  }
}
