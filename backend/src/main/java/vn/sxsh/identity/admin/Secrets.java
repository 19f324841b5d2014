package vn.sxsh.identity.admin;

import java.security.SecureRandom;

/** Makes secrets that people read out and type: no letter that looks like another one. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUP = 4;

  private Secrets() {}

  /** A password of about 80 bits, for a person who changes it at once. */
  static String password() {
    return groups(4);
  }

  /** A secret of about 200 bits, for a machine. */
  static String machineSecret() {
    return groups(10);
  }

  private static String groups(int count) {
    StringBuilder secret = new StringBuilder();
    for (int at = 0; at < count * GROUP; at++) {
      if (at > 0 && at % GROUP == 0) {
        secret.append('-');
      }
      secret.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return secret.toString();
  }
}
