package vn.sxsh.plan.imports.party;

import java.util.Collection;
import java.util.List;

/** The bodies that the caller knows, as they stood at the time of the plan. */
public interface AgencyDirectory {

  /** Agencies and groups of agencies; when two share a name the first one counts. */
  Collection<AgencyEntry> entries();

  /**
   * The short name of the province, such as "Cao Bằng", which papers add to a body's name or leave
   * out; empty when that is not known.
   */
  default String province() {
    return "";
  }

  /** A directory of these entries. */
  static AgencyDirectory of(String province, Collection<AgencyEntry> entries) {
    List<AgencyEntry> fixed = List.copyOf(entries);
    return new AgencyDirectory() {
      @Override
      public Collection<AgencyEntry> entries() {
        return fixed;
      }

      @Override
      public String province() {
        return province;
      }
    };
  }

  /** A directory that knows nobody. */
  static AgencyDirectory empty() {
    return List::of;
  }
}
