package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgrain.text.name.EntityType;

/** Rules as they are applied to what a resolver found. */
final class Ruling {

  private final Map<SurfaceForm, Resolved> resolved;
  private final Map<String, Entity> renamed = new HashMap<>();
  private final EntityIds ids = new EntityIds(new Romanizer());

  Ruling(Map<SurfaceForm, Resolved> resolved) {
    this.resolved = resolved;
  }

  void apply(EntityRule rule) {
    List<SurfaceForm> matched = matched(rule);
    switch (rule.action()) {
      case MERGE -> merge(matched, rule);
      case SPLIT -> split(matched, rule);
      case RENAME -> rename(matched, rule);
      case RETYPE -> retype(matched, rule);
      case DROP -> matched.forEach(resolved::remove);
    }
  }

  private List<SurfaceForm> matched(EntityRule rule) {
    List<SurfaceForm> matched = new ArrayList<>();
    resolved.forEach(
        (form, as) -> {
          if (rule.matches(form, as.entity())) {
            matched.add(form);
          }
        });
    return matched;
  }

  private void merge(List<SurfaceForm> matched, EntityRule rule) {
    Map<EntityType, Entity> targets = new EnumMap<>(EntityType.class);
    for (SurfaceForm form : matched) {
      Entity target = targets.computeIfAbsent(entity(form).type(), type -> target(rule.to(), type));
      put(form, target, rule);
    }
  }

  /** The entity of that identifier or name, if there is one of the type then that; else new. */
  private Entity target(String to, EntityType type) {
    Entity found = null;
    for (Resolved as : resolved.values()) {
      Entity entity = as.entity();
      if (entity.id().equals(to) || (entity.name().equals(to) && entity.type() == type)) {
        found = found == null || entity.id().compareTo(found.id()) < 0 ? entity : found;
      }
    }
    return found == null ? named(to, type) : found;
  }

  private void split(List<SurfaceForm> matched, EntityRule rule) {
    for (SurfaceForm form : matched) {
      String name = rule.to().isEmpty() ? form.surface() : rule.to();
      put(form, named(name, entity(form).type()), rule);
    }
  }

  private void rename(List<SurfaceForm> matched, EntityRule rule) {
    Set<String> concerned = new TreeSet<>();
    matched.forEach(form -> concerned.add(entity(form).id()));
    for (SurfaceForm form : List.copyOf(resolved.keySet())) {
      Entity entity = entity(form);
      if (concerned.contains(entity.id())) {
        boolean country = EntityIds.isCountry(entity.id());
        put(
            form,
            country
                ? new Entity(entity.id(), rule.to(), entity.type())
                : named(rule.to(), entity.type()),
            rule);
      }
    }
  }

  private void retype(List<SurfaceForm> matched, EntityRule rule) {
    EntityType type = EntityType.valueOf(rule.to());
    for (SurfaceForm form : matched) {
      Entity entity = entity(form);
      if (entity.type() != type) {
        put(form, named(entity.name(), type), rule);
      }
    }
  }

  private Entity entity(SurfaceForm form) {
    return resolved.get(form).entity();
  }

  /** The entity of that name. */
  private Entity named(String name, EntityType type) {
    return new Entity(ids.of(type, "", name), name, type);
  }

  private void put(SurfaceForm form, Entity entity, EntityRule rule) {
    resolved.put(form, new Resolved(entity, rule.reason()));
    renamed.put(entity.id(), entity);
  }

  /** The entities that a rule named, by identifier. */
  Map<String, Entity> renamed() {
    return renamed;
  }

  /** Two of one identifier are one, under the name that a rule gave last. */
  void agree() {
    resolved.replaceAll(
        (form, as) ->
            new Resolved(renamed.getOrDefault(as.entity().id(), as.entity()), as.mergedBy()));
  }
}
