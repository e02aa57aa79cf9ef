package nl.ongekend.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.VacancyFacets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not count has no place in a facet: what is not there cannot reach a score. */
class FacetFieldsTest {

  /** Words that no field may have in its name. */
  private static final Set<String> NEVER =
      Set.of(
          "access",
          "accent",
          "address",
          "age",
          "ages",
          "asylum",
          "benefit",
          "birth",
          "born",
          "bsn",
          "capacity",
          "caseload",
          "child",
          "children",
          "childcare",
          "citizenship",
          "coach",
          "completeness",
          "country",
          "diploma",
          "disability",
          "education",
          "effort",
          "employed",
          "ethnicity",
          "family",
          "fresh",
          "freshness",
          "gap",
          "gaps",
          "gender",
          "group",
          "groups",
          "health",
          "key",
          "married",
          "mother",
          "name",
          "nationality",
          "origin",
          "partner",
          "permit",
          "photo",
          "postcode",
          "proposal",
          "proposals",
          "quiet",
          "refusal",
          "refusals",
          "religion",
          "residence",
          "sex",
          "source",
          "subsidy",
          "support",
          "tongue",
          "unemployed",
          "valid",
          "validity");

  @ParameterizedTest
  @ValueSource(classes = {PersonFacets.class, VacancyFacets.class})
  void facets_everyField_isNoneOfTheNeverList(Class<?> facets) {
    for (RecordComponent field : fields(facets)) {
      assertThat(words(field.getName()))
          .as("%s of %s", field.getName(), field.getDeclaringRecord().getSimpleName())
          .doesNotContainAnyElementsOf(NEVER);
    }
  }

  /** Text could carry anything; only the keys of organisations that can be ruled out are text. */
  @ParameterizedTest
  @ValueSource(classes = {PersonFacets.class, VacancyFacets.class})
  void facets_text_isOnlyAKeyOfAnOrganisation(Class<?> facets) {
    assertThat(fields(facets))
        .filteredOn(field -> types(field.getGenericType()).contains(String.class))
        .extracting(RecordComponent::getName)
        .isSubsetOf("employer", "agency", "employers", "agencies");
  }

  @ParameterizedTest
  @ValueSource(classes = {PersonFacets.class, VacancyFacets.class})
  void facets_everyType_isANumberOrAnotherFacet(Class<?> facets) {
    for (RecordComponent field : fields(facets)) {
      for (Class<?> type : types(field.getGenericType())) {
        boolean plain = type.isPrimitive() || type.getPackageName().startsWith("java.");
        assertThat(plain || type.getPackageName().equals("nl.ongekend.core.score"))
            .as("%s is a %s", field.getName(), type)
            .isTrue();
      }
    }
  }

  @Test
  void words_ofAFieldName_areSplitAtCapitals() {
    assertThat(words("latestStartDay")).containsExactly("latest", "start", "day");
    assertThat(words("languages")).containsExactly("languages");
  }

  private static List<String> words(String name) {
    return List.of(name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT).split(" ", -1));
  }

  /** Returns the fields of a record and of every record within it. */
  private static List<RecordComponent> fields(Class<?> facets) {
    Set<Class<?>> records = new LinkedHashSet<>();
    collect(facets, records);
    assertThat(records).hasSizeGreaterThan(6);
    return records.stream().flatMap(type -> Arrays.stream(type.getRecordComponents())).toList();
  }

  private static void collect(Class<?> type, Set<Class<?>> records) {
    if (type.isRecord() && records.add(type)) {
      for (RecordComponent field : type.getRecordComponents()) {
        types(field.getGenericType()).forEach(inner -> collect(inner, records));
      }
    }
  }

  private static List<Class<?>> types(Type type) {
    List<Class<?>> types = new ArrayList<>();
    if (type instanceof Class<?> plain) {
      types.add(plain);
    } else if (type instanceof ParameterizedType generic) {
      types.add((Class<?>) generic.getRawType());
      for (Type argument : generic.getActualTypeArguments()) {
        types.addAll(types(argument));
      }
    }
    return types;
  }
}
