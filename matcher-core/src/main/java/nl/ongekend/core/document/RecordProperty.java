package nl.ongekend.core.document;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record as a JSON property.
 *
 * @param name the name of both
 * @param shape the form of its value
 * @param optional whether it may be missing
 * @param fallback gives the value that a missing property stands for; missing when there is none
 * @param accessor reads the component
 */
record RecordProperty(
    String name, Shape shape, boolean optional, @Nullable Supplier<?> fallback, Method accessor) {

  boolean isRequired() {
    return !optional && fallback == null;
  }

  RecordProperty withFallback(Supplier<?> value) {
    return new RecordProperty(name, shape, optional, value, accessor);
  }

  /** Returns the value of the component in {@code owner}, or null when it is missing. */
  @Nullable Object valueIn(Object owner) {
    try {
      return accessor.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read %s of a record".formatted(accessor), e);
    }
  }
}
