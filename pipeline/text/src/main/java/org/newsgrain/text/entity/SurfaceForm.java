package org.newsgrain.text.entity;

import java.util.Comparator;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.EntityType;

/**
 * One spelling of a name in one language.
 *
 * @param type what kind of thing it names
 * @param name the fullest name that its document gives for the same thing
 * @param surface the name as it is written
 * @param language the language of the text it stands in
 */
public record SurfaceForm(EntityType type, String name, String surface, LanguageTag language)
    implements Comparable<SurfaceForm> {

  private static final Comparator<SurfaceForm> ORDER =
      Comparator.comparing(SurfaceForm::type)
          .thenComparing(SurfaceForm::name)
          .thenComparing(SurfaceForm::surface)
          .thenComparing(SurfaceForm::language);

  @Override
  public int compareTo(SurfaceForm other) {
    return ORDER.compare(this, other);
  }
}
