package org.newsgrain.text.clean;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;

/**
 * The names by which rules are told apart: {@code comments.form} and, for what a language's pack
 * knows, {@code comments.form.sv}. In a name that is looked for a star stands for any characters,
 * and one without a language means the rule in every language.
 */
public final class RuleNames {

  private final SortedSet<String> rules;
  private final List<String> languages;

  private RuleNames(SortedSet<String> rules, List<String> languages) {
    this.rules = rules;
    this.languages = languages;
  }

  /** The names of all rules that are built in. */
  public static RuleNames load() {
    SortedSet<String> rules = new TreeSet<>();
    Packs.read(Packs.COMMON, "rules.tsv", 2).forEach(entry -> rules.add(entry.field(0)));
    return new RuleNames(rules, Packs.languages().stream().map(LanguageTag::code).toList());
  }

  /** All names, those without a language first among equals. */
  public SortedSet<String> all() {
    SortedSet<String> all = new TreeSet<>(rules);
    rules.forEach(rule -> languages.forEach(language -> all.add(rule + "." + language)));
    return all;
  }

  /** Whether {@code name} is what a built-in rule is called. */
  public boolean has(String name) {
    return rules.contains(base(name));
  }

  /** Whether {@code wanted} means the rule {@code name}. */
  public boolean means(String wanted, String name) {
    return Wildcard.matches(wanted, name) || Wildcard.matches(wanted, base(name));
  }

  /** Whether {@code wanted} means any of the built-in rules, or of {@code others}. */
  public boolean meansAny(String wanted, List<String> others) {
    return Stream.concat(all().stream(), others.stream()).anyMatch(name -> means(wanted, name));
  }

  /** The name without the language it ends in. */
  private String base(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0
            && languages.contains(name.substring(dot + 1))
            && rules.contains(name.substring(0, dot))
        ? name.substring(0, dot)
        : name;
  }
}
