package vn.sxsh.plan.imports;

import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.interpret.PlanInterpreter;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.read.DocumentReader;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.SourceInput;

/** Reads a plan from whatever a person hands in. */
public final class PlanReader {

  private PlanReader() {}

  /**
   * The draft of the plan in {@code input}, with every doubt marked. Nothing is saved, and the same
   * input gives the same draft.
   *
   * @throws ImportRefusedException for input that is no readable plan; nothing else is thrown
   */
  public static PlanDraft read(SourceInput input, AgencyDirectory directory) {
    return PlanInterpreter.interpret(DocumentReader.read(input), directory);
  }
}
