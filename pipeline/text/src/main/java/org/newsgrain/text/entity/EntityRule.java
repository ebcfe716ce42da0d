package org.newsgrain.text.entity;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.EntityType;

/**
 * What an analyst says of some names.
 *
 * @param action what is done
 * @param match the names it is done to: a spelling, an entity's name or its identifier, where
 *     {@code *} stands for anything and {@code ?} for one character
 * @param language the language of the texts that the names stand in, or empty for all
 * @param type the type of entity that the names were taken for, or empty for all
 * @param to the name or identifier of the entity that they become; empty where none is needed
 * @param place where this is said, as {@code entities.csv:12}
 */
public record EntityRule(
    Action action, String match, String language, String type, String to, String place)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  /** What can be done to names. */
  public enum Action {
    /** They are names of the entity {@code to}. */
    MERGE,
    /** They are no names of the entity they were taken for, but of one of their own. */
    SPLIT,
    /** Their entity is called {@code to}. */
    RENAME,
    /** Their entity is of the type {@code to}. */
    RETYPE,
    /** They are no names. */
    DROP
  }

  /** The same rule for texts in {@code language} only. */
  public EntityRule in(LanguageTag language) {
    return new EntityRule(action, match, language.code(), type, to, place);
  }

  /** What would be written to the column {@code merged_by}. */
  String reason() {
    return place + ": " + action.name().toLowerCase(Locale.ROOT);
  }

  /** Whether the entity is the one that others become. */
  boolean names(Entity entity) {
    return !to.isEmpty() && (to.equals(entity.id()) || to.equals(entity.name()));
  }

  boolean matchesAny(Collection<SurfaceForm> forms, Entity entity) {
    return forms.stream().anyMatch(form -> matches(form, entity));
  }

  /** Whether the rule is about {@code form}, which stands for {@code entity}. */
  boolean matches(SurfaceForm form, Entity entity) {
    return fits(form, entity)
        && new Wildcard(match).matchesAny(List.of(form.surface(), entity.name(), entity.id()));
  }

  private boolean fits(SurfaceForm form, Entity entity) {
    return (language.isEmpty() || form.language().equals(new LanguageTag(language)))
        && (type.isEmpty() || entity.type() == EntityType.valueOf(type));
  }
}
