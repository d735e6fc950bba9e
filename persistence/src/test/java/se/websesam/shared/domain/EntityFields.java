package se.websesam.shared.domain;

import java.lang.reflect.Field;

/** What the provider does with an entity's fields, for builders and for tests of what is kept. */
public final class EntityFields {

  private EntityFields() {}

  /** Sets a field as if it had been read from its column. */
  public static <E> E set(E entity, String field, Object value) {
    try {
      field(entity, field).set(entity, value);
      return entity;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What would be written to the column of a field. */
  public static Object get(Object entity, String field) {
    try {
      return field(entity, field).get(entity);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Field field(Object entity, String name) {
    for (Class<?> type = entity.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          field.setAccessible(true);
          return field;
        }
      }
    }
    throw new IllegalArgumentException(entity.getClass().getSimpleName() + "." + name);
  }
}
