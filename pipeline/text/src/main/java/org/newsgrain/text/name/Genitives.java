package org.newsgrain.text.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** The genitive endings that a language writes on a name: "Rysslands", "EU:s". */
public final class Genitives {

  private static final int SHORTEST_STEM = 2;

  private final List<String> endings;

  private Genitives(List<String> endings) {
    this.endings = List.copyOf(endings);
  }

  public static Genitives of(LanguageTag language) {
    List<String> endings = new ArrayList<>();
    for (PackEntry entry : Packs.read(Packs.COMMON, "genitives.tsv", 2)) {
      if (entry.field(0).equals(language.code())) {
        endings.add(entry.field(1));
      }
    }
    endings.sort(Comparator.comparing(String::length).reversed());
    return new Genitives(endings);
  }

  /** The forms that {@code name} may be the genitive of, the likeliest first. */
  public List<String> stems(String name) {
    List<String> stems = new ArrayList<>();
    for (String ending : endings) {
      if (name.endsWith(ending) && name.length() - ending.length() >= SHORTEST_STEM) {
        stems.add(name.substring(0, name.length() - ending.length()));
      }
    }
    return stems;
  }
}
