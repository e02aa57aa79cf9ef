package nl.ongekend.core.document;

import static java.util.Map.entry;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * Finds the JSON form of record types by reflection. A component annotated {@code @Nullable} may be
 * missing; every other one is needed, unless the builder of the document starts with a value for
 * it. A type without a JSON form fails when its shape is made. Not thread-safe; the shapes are.
 */
final class Shapes {

  private static final Map<Class<?>, Scalar> SCALARS =
      Map.ofEntries(
          entry(String.class, Scalar.TEXT),
          entry(Boolean.class, Scalar.BOOLEAN),
          entry(boolean.class, Scalar.BOOLEAN),
          entry(Integer.class, Scalar.INTEGER),
          entry(int.class, Scalar.INTEGER),
          entry(long.class, Scalar.LONG),
          entry(UUID.class, Scalar.ID),
          entry(ConceptId.class, Scalar.CONCEPT),
          entry(ContentHash.class, Scalar.HASH),
          entry(Hours.class, Scalar.HOURS),
          entry(LocalDate.class, Scalar.DATE),
          entry(LocalTime.class, Scalar.TIME));

  private final Map<Class<?>, Shape> shapeByType = new HashMap<>(SCALARS);

  /** Returns the shape of a passport. */
  RecordShape ofPassport() {
    Passport blank = Passport.builder(new UUID(0, 0), "blank").build();
    return ofRecord(Passport.class)
        .withFallback("skillsState", blank::skillsState)
        .withFallback("languagesComplete", blank::languagesComplete);
  }

  /** Returns the shape of a vacancy. */
  RecordShape ofVacancy() {
    Employer employer = new Employer("blank", "blank", null, null, null, null);
    Vacancy blank =
        Vacancy.builder(new UUID(0, 0), new TextByLanguage("blank", null), employer).build();
    return ofRecord(Vacancy.class)
        .withFallback("kind", blank::kind)
        .withFallback("openings", blank::openings);
  }

  /** Returns the shape of circumstances. */
  RecordShape ofCircumstances() {
    return ofRecord(Circumstances.class);
  }

  private Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Shape element = of(generic.getActualTypeArguments()[0]);
      if (generic.getRawType() == List.class || generic.getRawType() == Set.class) {
        return new CollectionShape(element, generic.getRawType() == Set.class);
      }
    }
    if (type instanceof Class<?> plain) {
      Shape known = shapeByType.get(plain);
      if (known == null) {
        known = make(plain);
        shapeByType.put(plain, known);
      }
      return known;
    }
    throw noForm(type);
  }

  private Shape make(Class<?> type) {
    if (type.isEnum()) {
      return new ChoiceShape(type);
    }
    if (type.isRecord()) {
      return ofRecord(type);
    }
    throw noForm(type);
  }

  private static IllegalArgumentException noForm(Type type) {
    return new IllegalArgumentException(
        "type (%s) has no JSON form.%nMaybe use a record, an enum, a list, or add a scalar."
            .formatted(type));
  }

  /** Returns the shape of a record. */
  RecordShape ofRecord(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    return new RecordShape(
        canonicalConstructor(type, components),
        Arrays.stream(components).map(this::property).toList());
  }

  private RecordProperty property(RecordComponent component) {
    return new RecordProperty(
        component.getName(),
        of(component.getGenericType()),
        component.getAnnotatedType().isAnnotationPresent(Nullable.class),
        null,
        component.getAccessor());
  }

  private static Constructor<?> canonicalConstructor(Class<?> type, RecordComponent[] components) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          "record (%s) has no public constructor.%nMaybe make it public.".formatted(type), e);
    }
  }
}
