package org.newsgrain.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.EntityRule.Action;
import org.newsgrain.text.name.EntityType;

class EntityRulesTest {

  private static final Resolver RESOLVER = Resolver.load();

  private static final List<SurfaceForm> FORMS =
      List.of(
          form("PER", "en", "Vladimir Putin"),
          form("PER", "sv", "Vladimir Putin"),
          form("PER", "sv", "Putin"),
          form("PER", "en", "Bill Clinton"),
          form("PER", "en", "The Boss"),
          form("LOC", "sv", "Ryssland"),
          form("LOC", "en", "Russia"),
          form("ORG", "en", "Amazon"),
          form("ORG", "sv", "Amazon"));

  private static SurfaceForm form(String type, String language, String name) {
    return new SurfaceForm(EntityType.valueOf(type), name, name, new LanguageTag(language));
  }

  private static EntityRule rule(Action action, String match, String to) {
    return new EntityRule(action, match, "", "", to, "entities.csv:2");
  }

  /** What {@code rules} make of {@code forms}; entities that they don't concern stay away. */
  private static Map<SurfaceForm, Resolved> outcome(
      EntityRules rules, Map<SurfaceForm, Resolved> forms) {
    Map<Entity, Map<SurfaceForm, Resolved>> entities = new HashMap<>();
    forms.forEach(
        (form, as) -> entities.computeIfAbsent(as.entity(), key -> new TreeMap<>()).put(form, as));
    Map<SurfaceForm, Resolved> concerned = new TreeMap<>();
    Map<SurfaceForm, Resolved> others = new TreeMap<>();
    entities.forEach(
        (entity, its) -> (rules.concern(entity, its.keySet()) ? concerned : others).putAll(its));
    EntityRules.Outcome outcome = rules.apply(concerned);
    others.replaceAll(
        (form, as) ->
            new Resolved(
                outcome.renamed().getOrDefault(as.entity().id(), as.entity()), as.mergedBy()));
    others.putAll(outcome.forms());
    return others;
  }

  private static Map<SurfaceForm, Resolved> outcome(EntityRule... rules) {
    Resolution resolution =
        RESOLVER.resolve(FORMS.stream().map(form -> new SurfaceTally(form, 2, 1)).toList());
    Map<SurfaceForm, Resolved> forms = new TreeMap<>();
    FORMS.forEach(form -> forms.put(form, resolution.of(form)));
    return outcome(new EntityRules(List.of(rules)), forms);
  }

  /** Each form, as language and surface, and its entity as identifier and name. */
  private static Map<String, String> apply(EntityRule... rules) {
    Map<String, String> entities = new TreeMap<>();
    outcome(rules)
        .forEach(
            (form, resolved) ->
                entities.put(
                    form.language() + " " + form.surface(),
                    resolved.entity().id() + " " + resolved.entity().name()));
    return entities;
  }

  @Test
  void withoutRulesAllIsAsItWasResolved() {
    assertThat(apply())
        .hasSize(FORMS.size())
        .containsEntry("sv Putin", "PER:vladimir-putin Vladimir Putin")
        .containsEntry("sv Ryssland", "RU Russia");
  }

  @Test
  void mergePutsNamesUnderAnEntityThatIsThere() {
    assertThat(apply(rule(Action.MERGE, "The B?ss", "Bill Clinton")))
        .containsEntry("en The Boss", "PER:bill-clinton Bill Clinton");
    assertThat(apply(rule(Action.MERGE, "The*", "PER:vladimir-putin")))
        .containsEntry("en The Boss", "PER:vladimir-putin Vladimir Putin");
  }

  @Test
  void mergeMakesAnEntityThatIsNotThere() {
    assertThat(
            apply(
                rule(Action.MERGE, "The Boss", "Bruce Springsteen"),
                rule(Action.MERGE, "Bill Clinton", "Bruce Springsteen")))
        .containsEntry("en The Boss", "PER:bruce-springsteen Bruce Springsteen")
        .containsEntry("en Bill Clinton", "PER:bruce-springsteen Bruce Springsteen");
  }

  @Test
  void splitTakesASpellingOutOfItsEntity() {
    assertThat(
            apply(new EntityRule(Action.SPLIT, "Putin", "sv", "PER", "Ludmila Putin", "x.csv:9")))
        .containsEntry("sv Putin", "PER:ludmila-putin Ludmila Putin")
        .containsEntry("sv Vladimir Putin", "PER:vladimir-putin Vladimir Putin");
    assertThat(apply(rule(Action.SPLIT, "Putin", ""))).containsEntry("sv Putin", "PER:putin Putin");
  }

  @Test
  void renameHoldsForAllSpellingsAndLeavesACountryItsCode() {
    assertThat(
            apply(
                rule(Action.RENAME, "Putin", "Wladimir Putin"),
                rule(Action.RENAME, "RU", "Russian Federation")))
        .containsEntry("en Vladimir Putin", "PER:wladimir-putin Wladimir Putin")
        .containsEntry("sv Vladimir Putin", "PER:wladimir-putin Wladimir Putin")
        .containsEntry("en Russia", "RU Russian Federation")
        .containsEntry("sv Ryssland", "RU Russian Federation");
  }

  @Test
  void retypeAndDropHoldForOneLanguageIfTheRuleSaysSo() {
    assertThat(
            apply(
                new EntityRule(Action.RETYPE, "Amazon", "sv", "", "LOC", "x.csv:2"),
                new EntityRule(Action.DROP, "Vladimir*", "en", "", "", "x.csv:3")))
        .containsEntry("sv Amazon", "LOC:amazon Amazon")
        .containsEntry("en Amazon", "ORG:amazon Amazon")
        .containsKey("sv Vladimir Putin")
        .doesNotContainKey("en Vladimir Putin");
  }

  @Test
  void twoOfOneIdentifierHaveTheNameThatWasGivenLast() {
    assertThat(apply(rule(Action.RENAME, "Bill Clinton", "VLADIMIR PUTIN")))
        .containsEntry("en Bill Clinton", "PER:vladimir-putin VLADIMIR PUTIN")
        .containsEntry("sv Putin", "PER:vladimir-putin VLADIMIR PUTIN");
    assertThat(apply(rule(Action.MERGE, "The Boss", "vladimir PUTIN")))
        .containsEntry("en The Boss", "PER:vladimir-putin vladimir PUTIN")
        .containsEntry("sv Putin", "PER:vladimir-putin vladimir PUTIN");
  }

  @Test
  void theReasonNamesTheLine() {
    assertThat(outcome(rule(Action.RENAME, "Putin", "X")).get(FORMS.get(2)).mergedBy())
        .isEqualTo("entities.csv:2: rename");
  }

  @Test
  void starsAndQuestionMarksMatchAsTheySay() {
    assertThat(new Wildcard("a*b?c").matches("axxbbyc")).isTrue();
    assertThat(new Wildcard("a*b?c").matches("abc")).isFalse();
    assertThat(new Wildcard("*").matches("")).isTrue();
    assertThat(new Wildcard("a").matches("A")).isFalse();
    assertThat(new Wildcard("**a").matches("ba")).isTrue();
  }
}
