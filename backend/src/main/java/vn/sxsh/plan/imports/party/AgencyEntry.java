package vn.sxsh.plan.imports.party;

import java.util.List;

/**
 * A body, or a group of bodies that papers name with one phrase.
 *
 * @param aliases other names in use, abbreviations and phrases among them
 */
public record AgencyEntry(String code, boolean group, String name, List<String> aliases) {

  public AgencyEntry {
    aliases = aliases == null ? List.of() : List.copyOf(aliases);
  }

  public static AgencyEntry agency(String code, String name, String... aliases) {
    return new AgencyEntry(code, false, name, List.of(aliases));
  }

  public static AgencyEntry group(String code, String name, String... aliases) {
    return new AgencyEntry(code, true, name, List.of(aliases));
  }
}
