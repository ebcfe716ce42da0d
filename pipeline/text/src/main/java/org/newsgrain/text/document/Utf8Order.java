package org.newsgrain.text.document;

import java.util.Comparator;

/**
 * The order of strings in every table: by their unsigned UTF-8 bytes, which is the order of their
 * code points. It depends on no locale, and other programs that sort bytes agree with it.
 */
public final class Utf8Order {

  /** Compares two strings by their UTF-8 bytes. */
  public static final Comparator<String> COMPARATOR = Utf8Order::compare;

  private Utf8Order() {}

  /** Negative, zero or positive, as {@code a} stands before, at or after {@code b}. */
  @SuppressWarnings("ReferenceEquality") // one string is most often compared with itself
  public static int compare(String a, String b) {
    if (a == b) {
      return 0;
    }
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        // Surrogates stand for code points above all others, whatever their own value.
        boolean sameKind = Character.isSurrogate(left) == Character.isSurrogate(right);
        return sameKind ? left - right : Character.isSurrogate(left) ? 1 : -1;
      }
    }
    return a.length() - b.length();
  }
}
