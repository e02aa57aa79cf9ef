package nl.ongekend.core.document;

import java.util.List;
import nl.ongekend.core.document.DocumentException.Code;
import org.jspecify.annotations.Nullable;

/** Says what may be wrong with a property that a record does not have. */
final class UnknownProperty {

  private UnknownProperty() {}

  /** Returns the error for the property {@code name} at {@code place}. */
  static DocumentException named(String name, RecordShape owner, Place place) {
    NeverKept refused = NeverKept.of(name);
    if (refused != null) {
      return place.refuse(
          Code.REFUSED_PROPERTY,
          "%s is never kept: %s.".formatted(place.name(), refused.reason()),
          refused.remedy());
    }
    return place.refuse(
        Code.UNKNOWN_PROPERTY,
        "%s is not a property here.".formatted(place.name()),
        remedy(name, owner));
  }

  private static String remedy(String name, RecordShape owner) {
    List<String> known = owner.properties().stream().map(RecordProperty::name).toList();
    String home = homeOf(name, owner);
    List<String> nearest = NearestNames.of(name, known);
    if (home != null) {
      return "Maybe it belongs in %s.".formatted(home);
    }
    return nearest.isEmpty()
        ? "Known are %s.".formatted(String.join(", ", known))
        : "Maybe %s was meant.".formatted(String.join(" or ", nearest));
  }

  /** Returns the property of {@code owner} whose object has a property of exactly that name. */
  private static @Nullable String homeOf(String name, RecordShape owner) {
    for (RecordProperty property : owner.properties()) {
      if (property.shape() instanceof RecordShape part
          && part.properties().stream().anyMatch(inner -> inner.name().equals(name))) {
        return property.name();
      }
    }
    return null;
  }
}
