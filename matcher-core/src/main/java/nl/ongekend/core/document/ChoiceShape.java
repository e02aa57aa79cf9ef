package nl.ongekend.core.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** An enum: the name of its constant as a text. */
final class ChoiceShape implements Shape {

  private final Class<?> type;
  private final Map<String, Enum<?>> choiceByName = new LinkedHashMap<>();

  ChoiceShape(Class<?> type) {
    this.type = type;
    for (Object constant : type.getEnumConstants()) {
      Enum<?> choice = (Enum<?>) constant;
      choiceByName.put(choice.name(), choice);
    }
  }

  Class<?> type() {
    return type;
  }

  List<String> names() {
    return List.copyOf(choiceByName.keySet());
  }

  @Override
  public Object read(JsonParser parser) {
    requireToken(JsonToken.VALUE_STRING, parser);
    String given = parser.getString();
    Enum<?> choice = choiceByName.get(given);
    if (choice == null) {
      throw Scalar.invalid(
          parser, given, "must be one of " + String.join(", ", names()), remedy(given));
    }
    return choice;
  }

  private String remedy(String given) {
    List<String> nearest = NearestNames.of(given, names());
    return nearest.isEmpty()
        ? "Maybe leave the field out when it is unknown."
        : "Maybe %s was meant.".formatted(String.join(" or ", nearest));
  }

  @Override
  public void write(Object value, JsonGenerator generator) {
    generator.writeString(((Enum<?>) value).name());
  }

  @Override
  public String noun() {
    return "a text";
  }
}
