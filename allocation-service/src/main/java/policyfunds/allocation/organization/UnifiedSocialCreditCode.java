package policyfunds.allocation.organization;

import java.util.stream.IntStream;

/**
 * The code of an organization in China (统一社会信用代码): 17 characters and one that checks them, GB
 * 32100-2015 §4.
 */
final class UnifiedSocialCreditCode {

  static final String FORM = "[0-9A-HJ-NPQRTUWXY]{18}";

  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private UnifiedSocialCreditCode() {}

  /** Whether the last character is the one that the others call for. */
  static boolean isSound(String code) {
    int sum =
        IntStream.range(0, WEIGHTS.length)
            .map(place -> WEIGHTS[place] * CHARACTERS.indexOf(code.charAt(place)))
            .sum();
    int base = CHARACTERS.length();
    return CHARACTERS.indexOf(code.charAt(WEIGHTS.length)) == (base - sum % base) % base;
  }
}
