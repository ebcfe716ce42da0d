package org.newsgrain.text.entity;

/**
 * What a surface form was resolved to.
 *
 * @param entity the entity that it stands for
 * @param mergedBy why it does, in one plain phrase
 */
public record Resolved(Entity entity, String mergedBy) {

  private static final String ITSELF = "the name itself";

  /**
   * What {@code form} stands for: as the entity's own name, by the fuller name that its document
   * gives, or by how its name was resolved.
   *
   * @param reason why the form's name belongs to the entity
   */
  public static Resolved of(SurfaceForm form, Entity entity, String reason) {
    return new Resolved(entity, mergedBy(form, entity, reason));
  }

  private static String mergedBy(SurfaceForm form, Entity entity, String reason) {
    if (form.surface().equals(entity.name())) {
      return ITSELF;
    } else if (form.surface().equals(form.name())) {
      return reason;
    }
    String link = "stands for " + form.name() + " in its document";
    return form.name().equals(entity.name()) ? link : link + ", " + reason;
  }
}
