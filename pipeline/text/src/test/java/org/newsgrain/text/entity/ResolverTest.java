package org.newsgrain.text.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.Cases;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.EntityType;

class ResolverTest {

  private static final Resolver RESOLVER = Resolver.load();

  private static SurfaceForm form(String type, String language, String name) {
    return new SurfaceForm(EntityType.valueOf(type), name, name, new LanguageTag(language));
  }

  private static SurfaceTally once(SurfaceForm form) {
    return new SurfaceTally(form, 1, 1);
  }

  private static boolean areOne(List<String> pair) {
    SurfaceForm a = form(pair.get(0), pair.get(1), pair.get(2));
    SurfaceForm b = form(pair.get(0), pair.get(3), pair.get(4));
    Resolution resolution = RESOLVER.resolve(List.of(once(a), once(b)));
    return resolution.of(a).entity().equals(resolution.of(b).entity());
  }

  @Test
  void spellingsOfOneThingAreOneEntity() {
    SoftAssertions softly = new SoftAssertions();
    Cases.read(ResolverTest.class, "together.tsv")
        .forEach(p -> softly.assertThat(areOne(p)).as("%s", p).isTrue());
    softly.assertAll();
  }

  @Test
  void namesOfDifferentThingsStayApart() {
    SoftAssertions softly = new SoftAssertions();
    Cases.read(ResolverTest.class, "apart.tsv")
        .forEach(p -> softly.assertThat(areOne(p)).as("%s", p).isFalse());
    softly.assertAll();
  }

  private static List<SurfaceTally> corpus() {
    List<SurfaceTally> corpus = new ArrayList<>();
    for (String file : List.of("together.tsv", "apart.tsv")) {
      for (List<String> row : Cases.read(ResolverTest.class, file)) {
        corpus.add(new SurfaceTally(form(row.get(0), row.get(1), row.get(2)), 3, 1));
        corpus.add(new SurfaceTally(form(row.get(0), row.get(3), row.get(4)), 2, 2));
      }
    }
    return corpus;
  }

  @Test
  void orderOfTheInputChangesNothing() {
    List<SurfaceTally> corpus = corpus();
    Resolution expected = RESOLVER.resolve(corpus);
    for (int seed = 0; seed < 5; seed++) {
      List<SurfaceTally> shuffled = new ArrayList<>(corpus);
      Collections.shuffle(shuffled, new Random(seed));
      Resolution actual = RESOLVER.resolve(shuffled);
      assertThat(corpus)
          .allSatisfy(
              tally -> assertThat(actual.of(tally.form())).isEqualTo(expected.of(tally.form())));
    }
  }

  @Test
  void aLoneFamilyNameOfTwoPersonsIsNeitherOfThem() {
    SurfaceForm lone = form("PER", "en", "Clinton");
    SurfaceForm bill = form("PER", "en", "Bill Clinton");
    SurfaceForm hillary = form("PER", "en", "Hillary Clinton");
    Resolution resolution = RESOLVER.resolve(List.of(once(bill), once(hillary), once(lone)));
    assertThat(resolution.of(lone).entity().id()).isEqualTo("PER:clinton");
  }

  @Test
  void namesOfOneIdentifierAreOneEntity() {
    SurfaceForm marked = form("PER", "es", "José Ángel Gurría");
    SurfaceForm plain = form("PER", "en", "Jose Angel Gurria");
    SurfaceForm capitals = form("ORG", "en", "ACME");
    SurfaceForm name = form("ORG", "en", "Acme");
    Resolution resolution =
        RESOLVER.resolve(
            List.of(
                new SurfaceTally(marked, 2, 1),
                once(plain),
                once(name),
                new SurfaceTally(capitals, 2, 1)));
    assertThat(resolution.of(plain).entity().id()).isEqualTo("PER:jose-angel-gurria");
    assertThat(resolution.of(plain).mergedBy())
        .isEqualTo("the same but for accents, signs and case");
    assertThat(resolution.of(name).entity()).isEqualTo(resolution.of(capitals).entity());
  }

  @Test
  void countriesAreKnownByTheirCodeAndOthersByTypeAndFoldedName() {
    SurfaceForm country = form("LOC", "sv", "Vitrysslands");
    SurfaceForm person = form("PER", "sv", "Göran Persson");
    SurfaceForm union = form("ORG", "sv", "EU:s");
    Resolution resolution = RESOLVER.resolve(List.of(once(country), once(person), once(union)));
    assertThat(resolution.of(country).entity().id()).isEqualTo("BY");
    assertThat(resolution.of(person).entity().id()).isEqualTo("PER:goran-persson");
    assertThat(resolution.of(union).entity().id()).isEqualTo("ORG:european-union");
  }

  @Test
  void anEntityIsShownByItsMostFrequentFullNameThatIsNoGenitive() {
    SurfaceForm genitive = form("PER", "sv", "Vladimir Putins");
    SurfaceForm base = form("PER", "sv", "Vladimir Putin");
    SurfaceForm lone = form("PER", "sv", "Putin");
    Resolution resolution =
        RESOLVER.resolve(
            List.of(
                new SurfaceTally(genitive, 9, 9),
                new SurfaceTally(base, 2, 2),
                new SurfaceTally(lone, 50, 20)));
    assertThat(resolution.of(lone).entity().name()).isEqualTo("Vladimir Putin");
    assertThat(resolution.of(genitive).entity()).isEqualTo(resolution.of(base).entity());
  }

  @Test
  void anyStringIsAName() {
    List<String> names =
        List.of(
            "",
            " ",
            "'",
            "-",
            "\uD800",
            "\uDC00x",
            "😀",
            "\0",
            "١٢",
            "李",
            "a".repeat(100_000),
            "x ".repeat(50_000),
            "s",
            "'s",
            "ß",
            "İstanbul",
            "אב",
            "e\u0301");
    List<SurfaceTally> corpus = new ArrayList<>();
    for (EntityType type : EntityType.values()) {
      names.forEach(name -> corpus.add(once(form(type.name(), "und", name))));
    }
    Resolution resolution = RESOLVER.resolve(corpus);
    assertThat(corpus)
        .allSatisfy(tally -> assertThat(resolution.of(tally.form()).entity().id()).isNotEmpty());
  }

  @Test
  void aFormThatWasNotInTheCorpusIsRefused() {
    Resolution resolution = RESOLVER.resolve(List.of());
    assertThatThrownBy(() -> resolution.of(form("PER", "en", "Nobody")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Nobody");
  }
}
