package vn.sxsh.plan.imports.interpret;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives every task a code that is unique in the plan: the printed number when it says where the
 * task stands ("1.1"), else the number under the one of its parent ("A.1"), else the next free
 * place ("5.1").
 */
final class TaskCodes {

  private final Set<String> used = new HashSet<>();

  /** How often a code was wanted again; the second one gets -2. */
  private final Map<String, Integer> repeats = new HashMap<>();

  /**
   * @param parent code of the task above or label of the group; empty when there is none
   * @param number as printed, or empty
   * @param ordinal the place among its siblings, from 1
   */
  String code(String parent, String number, int ordinal) {
    String bare = Label.bare(number);
    String place = bare.isEmpty() ? Integer.toString(ordinal) : bare;
    boolean complete = !bare.isEmpty() && (parent.isEmpty() || isDotted(bare));
    String code = complete || parent.isEmpty() ? place : parent + "." + place;
    if (used.add(code)) {
      return code;
    }
    String under = parent.isEmpty() ? code : parent + "." + place;
    String free = under;
    while (!used.add(free)) {
      free = under + "-" + repeats.merge(under, 2, (old, two) -> old + 1);
    }
    return free;
  }

  private static boolean isDotted(String bare) {
    return bare.indexOf('.') > 0 && Character.isDigit(bare.charAt(0));
  }
}
