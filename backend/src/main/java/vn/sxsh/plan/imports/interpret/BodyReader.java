package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.interpret.Label.Kind;
import vn.sxsh.plan.imports.read.Block.Paragraph;
import vn.sxsh.shared.text.SearchText;

/**
 * Walks through the text outside the matrix once, in the order in which papers are laid out: head,
 * title, preamble, numbered body, recipients, signature, heading of the annex.
 */
final class BodyReader {

  private enum State {
    HEAD,
    TITLE,
    PREAMBLE,
    BODY,
    RECIPIENTS,
    SIGNATURE,
    ANNEX
  }

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:ke hoach|chuong trinh|quyet dinh|de an|nghi quyet|chi thi|tong hop|danh muc)\\b.*");
  private static final Pattern ANNEX = Pattern.compile("^(?:phu luc|tong hop|danh muc|bieu)\\b.*");
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "^(?:(?:KT|TM|TL|TUQ|Q)\\.\\s?.{2,80}|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG)|THỨ TRƯỞNG)$");
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:can cu|xet de nghi|theo de nghi|de |nham |"
              + "(?:thuc hien|trien khai) (?:quyet dinh|chi thi|nghi|cong van|ke hoach|luat|chuong"
              + " trinh) so).*");
  private static final int LONGEST_TITLE = 300;

  private final ClauseTree tree = new ClauseTree();
  private final List<String> letterhead = new ArrayList<>();
  private final List<String> title = new ArrayList<>();
  private final List<String> preamble = new ArrayList<>();
  private final List<String> recipients = new ArrayList<>();
  private final List<String> signatoryTitle = new ArrayList<>();
  private final List<String> annex = new ArrayList<>();
  private String signatory;
  private State state = State.HEAD;

  private BodyReader() {}

  static Body read(List<Paragraph> before, List<Paragraph> after) {
    BodyReader reader = new BodyReader();
    before.forEach(reader::add);
    after.forEach(reader::addAfterMatrix);
    return new Body(
        reader.letterhead,
        reader.title,
        reader.preamble,
        reader.recipients,
        reader.signatoryTitle,
        reader.signatory,
        reader.annex,
        new ClauseIndex(reader.tree.clauses()));
  }

  /** What stands behind the matrix may still be the signature; anything else is a remark. */
  private void addAfterMatrix(Paragraph line) {
    if (state == State.HEAD || state == State.TITLE || state == State.PREAMBLE) {
      state = State.ANNEX;
    }
    add(line);
  }

  private void add(Paragraph line) {
    String text = line.text();
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return;
    }
    if (folded(text).startsWith("noi nhan")) {
      state = State.RECIPIENTS;
      tree.addApart(ClauseSection.RECIPIENT, "recipients", "", text);
      return;
    }
    if (state != State.HEAD && state != State.TITLE && SIGNATURE.matcher(text).matches()) {
      state = State.SIGNATURE;
      signatoryTitle.add(text);
      return;
    }
    Label label = Label.of(line.label(), text);
    switch (state) {
      case HEAD, TITLE, PREAMBLE -> addBeforeBody(label, text);
      case BODY -> addToBody(label, text);
      case RECIPIENTS -> addRecipient(label, text);
      case SIGNATURE -> addToSignature(text);
      case ANNEX -> addToAnnex(text);
    }
  }

  private void addBeforeBody(Label label, String text) {
    boolean numbered =
        label.kind() == Kind.PART
            || label.kind() == Kind.ARTICLE
            || label.kind() == Kind.ROMAN
            || label.kind() == Kind.UPPER
            || label.kind() == Kind.DECIMAL_1;
    if (numbered && !label.rest().isEmpty()) {
      state = State.BODY;
      tree.add(label);
      return;
    }
    String folded = folded(text);
    if (state == State.HEAD && TITLE.matcher(folded).matches() && isCapital(text)) {
      state = State.TITLE;
    } else if (state != State.PREAMBLE && isPreamble(folded, text)) {
      state = State.PREAMBLE;
    }
    switch (state) {
      case HEAD -> letterhead.add(text);
      case TITLE -> (isDateline(folded) ? letterhead : title).add(text);
      default -> {
        preamble.add(text);
        tree.addApart(ClauseSection.PREAMBLE, "preamble", "", text);
      }
    }
  }

  private static boolean isPreamble(String folded, String text) {
    return OPENING.matcher(folded).matches()
        || text.length() > LONGEST_TITLE
        || folded.startsWith("(ban hanh kem theo")
        || folded.startsWith("(kem theo");
  }

  private static boolean isDateline(String folded) {
    return folded.contains(", ngay ") && folded.contains(" thang ") || folded.startsWith("so:");
  }

  private void addToBody(Label label, String text) {
    if (label.kind() == Kind.NONE && isCapital(text) && ANNEX.matcher(folded(text)).matches()) {
      state = State.ANNEX;
      addToAnnex(text);
    } else {
      tree.add(label);
    }
  }

  private void addRecipient(Label label, String text) {
    if (label.kind() == Kind.NONE && isCapital(text)) {
      state = State.ANNEX;
      addToAnnex(text);
      return;
    }
    String shown = label.kind().isBullet() ? label.rest() : text;
    tree.addApart(ClauseSection.RECIPIENT, "recipients", label.printed(), shown);
    recipients.add(Punctuation.withoutEnd(shown));
  }

  private void addToSignature(String text) {
    if (text.startsWith("(")) {
      return;
    }
    if (isCapital(text) && !ANNEX.matcher(folded(text)).matches()) {
      signatoryTitle.add(text);
      return;
    }
    state = State.ANNEX;
    if (text.length() <= 60 && !isCapital(text)) {
      signatory = text;
    } else {
      addToAnnex(text);
    }
  }

  private void addToAnnex(String text) {
    annex.add(text);
    tree.addApart(ClauseSection.REMARK, "annex", "", text);
  }

  /** The beginning is enough to tell what a line is, however long it may be. */
  private static String folded(String text) {
    return SearchText.normalise(text.substring(0, Math.min(text.length(), LONGEST_TITLE)));
  }

  private static boolean isCapital(String text) {
    return text.length() <= LONGEST_TITLE
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.codePoints().anyMatch(Character::isLetter);
  }
}
