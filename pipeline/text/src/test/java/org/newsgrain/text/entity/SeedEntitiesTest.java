package org.newsgrain.text.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.Cases;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.mention.Recognizer;
import org.newsgrain.text.term.Tokenizer;

/** The seed articles, whole, against a table counted by hand. */
class SeedEntitiesTest {

  private static final Path SEEDS = Path.of("..", "..", "seeds");

  @Test
  void everyEntityOfTheSeedsIsFoundAsOftenAsItStandsThereAndNothingElse() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    Map<String, String> languages = new TreeMap<>();
    for (List<String> row : Cases.read(SeedEntitiesTest.class, "seed-entities.tsv")) {
      languages.put(row.get(0), row.get(1));
      expected.put(
          String.join(" ", row.get(0), row.get(2), row.get(3)), Integer.parseInt(row.get(4)));
    }
    Map<String, List<SurfaceForm>> forms = new TreeMap<>();
    for (Map.Entry<String, String> file : languages.entrySet()) {
      forms.put(file.getKey(), forms(file.getKey(), new LanguageTag(file.getValue())));
    }
    assertThat(count(forms)).isEqualTo(expected);
  }

  private static List<SurfaceForm> forms(String file, LanguageTag language) throws IOException {
    String text = Files.readString(SEEDS.resolve(file));
    boolean hardWrapped = !text.contains("\n\n");
    String view = hardWrapped ? text.replace('\n', ' ') : text;
    return Recognizer.load().recognize(Tokenizer.general().tokenize(view), language).stream()
        .map(m -> new SurfaceForm(m.type(), m.name(), m.surface(), language))
        .toList();
  }

  private static Map<String, Integer> count(Map<String, List<SurfaceForm>> forms) {
    List<SurfaceTally> corpus = new ArrayList<>();
    for (List<SurfaceForm> file : forms.values()) {
      for (SurfaceForm form : new TreeSet<>(file)) {
        corpus.add(new SurfaceTally(form, file.stream().filter(form::equals).count(), 1));
      }
    }
    Resolution resolution = Resolver.load().resolve(corpus);
    Map<String, Integer> counts = new TreeMap<>();
    forms.forEach(
        (file, mentions) ->
            mentions.forEach(
                form -> {
                  Entity entity = resolution.of(form).entity();
                  counts.merge(
                      String.join(" ", file, entity.type().name(), entity.name()), 1, Integer::sum);
                }));
    return counts;
  }
}
