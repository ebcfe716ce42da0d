package org.newsgrain.text.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** Given names, and which of them are spellings of one another. */
public final class GivenNames {

  private static final String FILE = "given-names.tsv";

  private final Map<String, String> families;

  private GivenNames(Map<String, String> families) {
    this.families = families;
  }

  /** The given names of all packs; where two families claim a spelling, the first one keeps it. */
  public static GivenNames load() {
    Map<String, String> families = new HashMap<>();
    for (String folder : Packs.folders()) {
      for (PackEntry entry : Packs.read(folder, FILE, 2)) {
        for (String name : List.of(entry.field(1).split(" "))) {
          families.putIfAbsent(WordSet.fold(name), entry.field(0));
        }
      }
    }
    return new GivenNames(families);
  }

  public boolean has(String word) {
    String folded = WordSet.fold(word);
    int hyphen = folded.indexOf('-');
    return families.containsKey(folded)
        || (hyphen > 0 && families.containsKey(folded.substring(0, hyphen)));
  }

  /** The family of spellings that {@code word} belongs to. */
  public Optional<String> family(String word) {
    return Optional.ofNullable(families.get(WordSet.fold(word)));
  }

  /** Tells {@code sink} each name, folded, in no order. */
  public void forEach(Consumer<String> sink) {
    families.keySet().forEach(sink);
  }
}
