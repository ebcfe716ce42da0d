package org.newsgrain.job.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.clean.RuleNames;
import org.newsgrain.text.clean.Wording;

/** The section {@code clean}: what an analyst knows of the lines of the sources at hand. */
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
    Value.Item rule = one.required("rule");
    Value.Item reason = one.required("reason");
    if (rules.has(rule.text())) {
      throw rule.place()
          .error(
              "the rule "
                  + rule.text()
                  + " is built in; name yours apart, as house."
                  + rule.text());
    }
    Place place = reason.text().isBlank() ? reason.place() : rule.place();
    Customs.Where where = where(one);
    List<Wording> wordings = wordings(one);
    return sensible(
        place, "", () -> new Customs.Addition(rule.text(), reason.text(), where, wordings));
  }

  private List<Customs.Protection> protections() {
    if (section.value(PROTECT).filter(Value::holdsSections).isEmpty()) {
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
    for (Value.Item item : section.texts(OFF)) {
      if (!rules.meansAny(item.text(), own)) {
        Set<String> known = new TreeSet<>(item.text().isEmpty() ? Set.of() : rules.all());
        known.addAll(own);
        String hint =
            Nearest.of(item.text(), known).map(name -> "; meant " + name + "?").orElse("");
        throw item.place().error("there is no rule " + item.text() + hint);
      }
      off.add(item.text());
    }
    return off;
  }

  private static Customs.Where where(Section one) {
    for (Value.Item source : one.texts("source")) {
      if (source.text().isBlank()) {
        throw source.place().error(one.full("source") + " is empty");
      }
    }
    List<String> sources = one.texts("source").stream().map(Value.Item::text).toList();
    return new Customs.Where(sources, ToldLanguages.codes(one.texts("language")));
  }

  private static List<Wording> wordings(Section one) {
    List<Wording> wordings = new ArrayList<>();
    wordings.addAll(wordings(one, "lines", Wording.Kind.LINE));
    wordings.addAll(wordings(one, "starts", Wording.Kind.START));
    wordings.addAll(wordings(one, "patterns", Wording.Kind.PATTERN));
    if (wordings.isEmpty()) {
      throw one.place().error("name some lines, starts or patterns");
    }
    return wordings;
  }

  private static List<Wording> wordings(Section one, String key, Wording.Kind kind) {
    List<Wording> wordings = new ArrayList<>();
    for (Value.Item item : one.texts(key)) {
      String about = one.full(key) + " \"" + item.text() + "\": ";
      wordings.add(sensible(item.place(), about, () -> new Wording(kind, item.text())));
    }
    return wordings;
  }

  private static <T> T sensible(Place place, String about, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw place.error(about + e.getMessage());
    }
  }
}
