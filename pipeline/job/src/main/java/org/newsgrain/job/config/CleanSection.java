package org.newsgrain.job.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.clean.RuleNames;
import org.newsgrain.text.clean.Wording;
import org.newsgrain.text.document.LanguageTag;

/** The table {@code [clean]}: what an analyst knows of the lines of the sources at hand. */
final class CleanSection {

  private static final String PHRASES = "phrases";
  private static final String PROTECT = "protect";
  private static final String OFF = "off";

  /** Its keys. */
  static final List<String> KEYS = List.of(OFF, PHRASES, PROTECT);

  private static final List<String> WORDINGS = List.of("lines", "starts", "patterns");
  private static final List<String> WHERE = List.of("source", "language");

  private final Section section;
  private final RuleNames rules = RuleNames.load();

  CleanSection(Section section) {
    this.section = section;
  }

  Customs customs() {
    List<Customs.Addition> additions = new ArrayList<>();
    for (Section one : section.sections(PHRASES)) {
      allow(one, "rule", "reason");
      additions.add(addition(one));
    }
    return new Customs(additions, off(additions), protections());
  }

  private static void allow(Section one, String... more) {
    List<String> keys = new ArrayList<>(List.of(more));
    keys.addAll(WHERE);
    keys.addAll(WORDINGS);
    one.allow(keys, KEYS.stream().map(key -> "clean." + key).toList());
  }

  private Customs.Addition addition(Section one) {
    Section.Item rule = one.required("rule");
    Section.Item reason = one.required("reason");
    if (rules.has(rule.text())) {
      throw one.error(
          rule.line(),
          "the rule " + rule.text() + " is built in; name yours apart, as house." + rule.text());
    }
    int line = reason.text().isBlank() ? reason.line() : rule.line();
    Customs.Where where = where(one);
    List<Wording> wordings = wordings(one);
    return sensible(
        one, line, "", () -> new Customs.Addition(rule.text(), reason.text(), where, wordings));
  }

  private List<Customs.Protection> protections() {
    if (!section.holdsTables(PROTECT)) {
      List<Wording> lines = wordings(section, PROTECT, Wording.Kind.LINE);
      return lines.isEmpty()
          ? List.of()
          : List.of(new Customs.Protection(Customs.Where.EVERYWHERE, lines));
    }
    List<Customs.Protection> protections = new ArrayList<>();
    for (Section one : section.sections(PROTECT)) {
      allow(one);
      protections.add(new Customs.Protection(where(one), wordings(one)));
    }
    return protections;
  }

  private List<String> off(List<Customs.Addition> additions) {
    List<String> own = additions.stream().map(Customs.Addition::rule).toList();
    List<String> off = new ArrayList<>();
    for (Section.Item item : section.texts(OFF)) {
      if (!rules.meansAny(item.text(), own)) {
        Set<String> known = new TreeSet<>(item.text().isEmpty() ? Set.of() : rules.all());
        known.addAll(own);
        String hint =
            Nearest.of(item.text(), known).map(name -> "; meant " + name + "?").orElse("");
        throw section.error(item.line(), "there is no rule " + item.text() + hint);
      }
      off.add(item.text());
    }
    return off;
  }

  private static Customs.Where where(Section one) {
    for (Section.Item language : one.texts("language")) {
      sensible(one, language.line(), "", () -> new LanguageTag(language.text()));
    }
    for (Section.Item source : one.texts("source")) {
      if (source.text().isBlank()) {
        throw one.error(source.line(), one.full("source") + " is empty");
      }
    }
    return new Customs.Where(texts(one, "source"), texts(one, "language"));
  }

  private static List<String> texts(Section one, String key) {
    return one.texts(key).stream().map(Section.Item::text).toList();
  }

  private static List<Wording> wordings(Section one) {
    List<Wording> wordings = new ArrayList<>();
    wordings.addAll(wordings(one, "lines", Wording.Kind.LINE));
    wordings.addAll(wordings(one, "starts", Wording.Kind.START));
    wordings.addAll(wordings(one, "patterns", Wording.Kind.PATTERN));
    if (wordings.isEmpty()) {
      throw one.error("name some lines, starts or patterns");
    }
    return wordings;
  }

  private static List<Wording> wordings(Section one, String key, Wording.Kind kind) {
    List<Wording> wordings = new ArrayList<>();
    for (Section.Item item : one.texts(key)) {
      String about = one.full(key) + " \"" + item.text() + "\": ";
      wordings.add(sensible(one, item.line(), about, () -> new Wording(kind, item.text())));
    }
    return wordings;
  }

  private static <T> T sensible(Section one, int line, String about, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw one.error(line, about + e.getMessage());
    }
  }
}
