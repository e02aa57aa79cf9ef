package nl.ongekend.eval.trust;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one type are taken apart and made.
 *
 * @param names the names of the fields
 * @param accessors what reads them, in the same order
 * @param constructor what makes a record of them
 */
record RecordForm(
    List<String> names, List<Method> accessors, Constructor<? extends Record> constructor) {

  private static final ClassValue<RecordForm> FORMS =
      new ClassValue<>() {
        @Override
        protected RecordForm computeValue(Class<?> type) {
          return read(type.asSubclass(Record.class));
        }
      };

  static RecordForm of(Class<? extends Record> type) {
    return FORMS.get(type);
  }

  private static RecordForm read(Class<? extends Record> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    try {
      return new RecordForm(
          components.stream().map(RecordComponent::getName).toList(),
          components.stream().map(RecordComponent::getAccessor).toList(),
          type.getDeclaredConstructor(
              components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new)));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has a canonical constructor: " + type, e);
    }
  }

  @Nullable Object[] values(Record one) {
    return accessors.stream().map(accessor -> get(accessor, one)).toArray();
  }

  private static @Nullable Object get(Method accessor, Record one) {
    try {
      return accessor.invoke(one);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a document's fields can be read: " + accessor, e);
    }
  }

  /** Returns a record of these values, or {@code one} when its own check refuses them. */
  Record make(Record one, @Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      return one;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a document's records can be made: " + constructor, e);
    }
  }
}
