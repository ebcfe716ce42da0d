package org.newsgrain.text.clean;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/**
 * The folders of all packs. {@link Packs#folders()} says the same, but cannot be used while {@code
 * LanguageTag} fails to initialise (its constant UND is made before the pattern that checks it);
 * this class can go when that works.
 */
final class PackFolders {

  private static final String LANGUAGES = "languages.tsv";

  private PackFolders() {}

  /** {@link Packs#COMMON}, then the folder of each language in the order of the codes. */
  static List<String> all() {
    Stream<String> languages = languages().stream().map(entry -> entry.field(0)).sorted();
    return Stream.concat(Stream.of(Packs.COMMON), languages).toList();
  }

  private static List<PackEntry> languages() {
    try (InputStream in = Packs.class.getResourceAsStream("/packs/" + LANGUAGES)) {
      return Packs.parse(LANGUAGES, new String(in.readAllBytes(), StandardCharsets.UTF_8), 1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the pack file " + LANGUAGES, e);
    }
  }
}
