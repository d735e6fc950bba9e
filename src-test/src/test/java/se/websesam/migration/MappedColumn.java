package se.websesam.migration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.stream.Stream;

/** A column that an entity is mapped to, and the field it is mapped from. */
record MappedColumn(String table, String column, Field field) {

  /** The columns of an entity, those of its embedded parts among them. */
  static Stream<MappedColumn> of(Class<?> entity) {
    return of(entity.getAnnotation(Table.class).name(), entity);
  }

  private static Stream<MappedColumn> of(String table, Class<?> mapped) {
    return Arrays.stream(mapped.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(field -> !field.getName().startsWith("_persistence"))
        .filter(field -> !field.isAnnotationPresent(Transient.class))
        .filter(field -> !field.isAnnotationPresent(OneToMany.class))
        .flatMap(field -> columns(table, field));
  }

  private static Stream<MappedColumn> columns(String table, Field field) {
    if (field.isAnnotationPresent(ElementCollection.class)) {
      Class<?> part =
          (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
      String parts = field.getAnnotation(CollectionTable.class).name();
      return part.isAnnotationPresent(Embeddable.class)
          ? of(parts, part)
          : Stream.of(new MappedColumn(parts, column(field), field));
    }
    return field.isAnnotationPresent(Embedded.class)
        ? of(table, field.getType())
        : Stream.of(new MappedColumn(table, column(field), field));
  }

  private static String column(Field field) {
    if (field.isAnnotationPresent(JoinColumn.class)) {
      return field.getAnnotation(JoinColumn.class).name();
    }
    Column column = field.getAnnotation(Column.class);
    return column == null || column.name().isEmpty() ? field.getName() : column.name();
  }

  @Override
  public String toString() {
    return table + "." + column;
  }
}
