package nl.ongekend.eval.trust;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a record within a document.
 *
 * @param component the field
 * @param isOptional whether an answer may be missing
 */
public record Field(RecordComponent component, boolean isOptional) {

  /** Returns every field of these documents and of the records within them, by name. */
  static List<Field> listWithin(Collection<Class<?>> documents) {
    Set<Class<?>> records = new LinkedHashSet<>();
    documents.forEach(document -> collect(document, records));
    return records.stream()
        .flatMap(type -> List.of(type.getRecordComponents()).stream())
        .map(Field::of)
        .sorted(Comparator.comparing(Field::toString))
        .toList();
  }

  private static Field of(RecordComponent component) {
    return new Field(component, component.getAnnotatedType().isAnnotationPresent(Nullable.class));
  }

  private static void collect(Type type, Set<Class<?>> records) {
    if (type instanceof Class<?> plain && plain.isRecord() && records.add(plain)) {
      for (RecordComponent component : plain.getRecordComponents()) {
        collect(component.getGenericType(), records);
      }
    } else if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        collect(argument, records);
      }
    }
  }

  /** Returns the record it is a field of. */
  Class<?> owner() {
    return component.getDeclaringRecord();
  }

  /** Returns record and field, such as {@code SkillClaim.source}. */
  @Override
  public String toString() {
    return owner().getSimpleName() + "." + component.getName();
  }
}
