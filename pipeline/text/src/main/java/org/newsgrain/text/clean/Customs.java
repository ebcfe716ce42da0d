package org.newsgrain.text.clean;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an analyst tells the cleaner of the sources at hand. Immutable; two customs are equal if
 * they say the same in the same order.
 *
 * @param additions wordings that are furniture besides those of the packs
 * @param off rules by which nothing is removed, by {@link RuleNames their names}
 * @param protections wordings of lines that are never removed
 */
public record Customs(List<Addition> additions, List<String> off, List<Protection> protections)
    implements Serializable {

  /** Nothing is told. */
  public static final Customs NONE = new Customs(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Customs {
    additions = List.copyOf(additions);
    off = List.copyOf(off);
    protections = List.copyOf(protections);
  }

  /** Whether a condition asks for the language of a text. */
  public boolean askForLanguage() {
    return additions.stream().anyMatch(addition -> addition.where.asksForLanguage())
        || protections.stream().anyMatch(protection -> protection.where.asksForLanguage());
  }

  /**
   * Lines to be removed.
   *
   * @param rule the rule they fall under
   * @param reason why, in plain words
   * @param where in which texts
   * @param wordings how they are known
   */
  public record Addition(String rule, String reason, Where where, List<Wording> wordings)
      implements Serializable {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+([._-][a-z0-9]+)*");

    /**
     * @throws IllegalArgumentException if the rule's name has other characters than small letters,
     *     digits and single dots and dashes, or the reason is blank
     */
    public Addition {
      if (!NAME.matcher(rule).matches()) {
        throw new IllegalArgumentException(
            "a rule is named in small letters with dots, such as house.teaser, not " + rule);
      }
      if (reason.isBlank()) {
        throw new IllegalArgumentException("the reason is empty");
      }
      reason = reason.strip().replaceAll("\\s+", " ");
      wordings = List.copyOf(wordings);
    }
  }

  /**
   * Lines to be kept.
   *
   * @param where in which texts
   * @param wordings how they are known
   */
  public record Protection(Where where, List<Wording> wordings) implements Serializable {

    /** Copies the list. */
    public Protection {
      wordings = List.copyOf(wordings);
    }
  }

  /**
   * In which texts something holds.
   *
   * @param sources their sources, in which a star stands for any characters; empty for all
   * @param languages the codes of their languages; empty for all
   */
  public record Where(List<String> sources, List<String> languages) implements Serializable {

    /** In all texts. */
    public static final Where EVERYWHERE = new Where(List.of(), List.of());

    /** Copies the lists. */
    public Where {
      sources = List.copyOf(sources);
      languages = List.copyOf(languages);
    }

    boolean asksForLanguage() {
      return !languages.isEmpty();
    }

    boolean holds(Context context) {
      return (languages.isEmpty() || languages.contains(context.language().code()))
          && (sources.isEmpty()
              || sources.stream().anyMatch(name -> Wildcard.matches(name, context.source())));
    }
  }
}
