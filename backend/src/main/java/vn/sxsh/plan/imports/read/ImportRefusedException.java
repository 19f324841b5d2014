package vn.sxsh.plan.imports.read;

import java.util.Map;

/** The one failure of reading a document; whatever is wrong with the input becomes this. */
public final class ImportRefusedException extends RuntimeException {

  private final transient Map<String, String> parameters;
  private final ImportRefusal refusal;

  public ImportRefusedException(ImportRefusal refusal) {
    this(refusal, Map.of());
  }

  /** With values that a message can show, such as the limit that was passed. */
  public ImportRefusedException(ImportRefusal refusal, Map<String, String> parameters) {
    super(refusal.name() + parameters);
    this.refusal = refusal;
    this.parameters = Map.copyOf(parameters);
  }

  ImportRefusedException(ImportRefusal refusal, Throwable cause) {
    super(refusal.name(), cause);
    this.refusal = refusal;
    this.parameters = Map.of();
  }

  static ImportRefusedException limit(ImportRefusal refusal, long limit) {
    return new ImportRefusedException(refusal, Map.of("limit", Long.toString(limit)));
  }

  public ImportRefusal refusal() {
    return refusal;
  }

  public Map<String, String> parameters() {
    return parameters;
  }
}
