package nl.ongekend.eval.trust;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.ongekend.eval.generate.GeneratorSettings;
import org.jspecify.annotations.Nullable;

/**
 * Changes one field wherever its record stands in a document. Where the record does not take the
 * changed value, that one place stays as it was.
 */
final class FieldChange {

  private final Field field;
  private final UnaryOperator<@Nullable Object> change;

  private FieldChange(Field field, UnaryOperator<@Nullable Object> change) {
    this.field = field;
    this.change = change;
  }

  /** Returns the change to another value; a missing plain value is filled in. */
  static FieldChange toOther(Field field) {
    Class<?> type = field.component().getType();
    return new FieldChange(field, value -> value == null ? filledIn(type) : other(value));
  }

  /** Returns the change to no answer; the field has to be optional. */
  static FieldChange toMissing(Field field) {
    return new FieldChange(field, _ -> null);
  }

  private static @Nullable Object filledIn(Class<?> type) {
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    } else if (type == String.class) {
      return "filled in";
    } else if (type == LocalDate.class) {
      return GeneratorSettings.AS_OF;
    } else if (type == Boolean.class) {
      return true;
    } else if (type == Integer.class) {
      return 1;
    } else if (type == UUID.class) {
      return new UUID(5, 5);
    }
    return type == List.class ? List.of() : null;
  }

  private static Object other(Object value) {
    return switch (value) {
      case String text -> text.substring(0, Math.min(60, text.length())) + " Абдулла";
      case LocalDate date -> date.minusYears(1);
      case Boolean answer -> !answer;
      case Integer number -> number + 1;
      case Long number -> number + 1;
      case UUID id -> new UUID(~id.getMostSignificantBits(), id.getLeastSignificantBits());
      case Enum<?> one -> {
        Object[] constants = one.getDeclaringClass().getEnumConstants();
        yield constants[(one.ordinal() + 1) % constants.length];
      }
      default -> value;
    };
  }

  /** Returns the document with the change. */
  <D extends Record> D in(D document) {
    return document.getClass().isRecord() ? cast(document, changed(document)) : document;
  }

  @SuppressWarnings("unchecked")
  private static <D> D cast(D before, Object after) {
    return (D) before.getClass().cast(after);
  }

  private Object changed(Object value) {
    return switch (value) {
      case Record one -> changedRecord(one);
      case List<?> many -> many.stream().map(this::changed).toList();
      case Set<?> many -> many.stream().map(this::changed).collect(Collectors.toUnmodifiableSet());
      default -> value;
    };
  }

  private Record changedRecord(Record one) {
    RecordForm form = RecordForm.of(one.getClass());
    @Nullable Object[] before = form.values(one);
    @Nullable Object[] values = new @Nullable Object[before.length];
    for (int i = 0; i < values.length; i++) {
      Object value = before[i];
      values[i] = value == null ? null : changed(value);
    }
    Record within = Arrays.equals(values, before) ? one : form.make(one, values);
    if (one.getClass() != field.owner()) {
      return within;
    }
    int place = form.names().indexOf(field.component().getName());
    values[place] = change.apply(values[place]);
    return form.make(within, values);
  }
}
