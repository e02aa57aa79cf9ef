package nl.ongekend.api.http;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.ongekend.api.account.Login;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ViewJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The body of an attempt to log in. */
final class LoginBody {

  private static final Set<String> KNOWN = Set.of("account", "password", "newPassword", "code");
  private static final int LONGEST = 256;

  private LoginBody() {}

  /**
   * Reads a body.
   *
   * @param address where it came from
   * @throws ProblemException when it is anything else; nothing of it is repeated
   */
  static Login read(String body, String address) {
    JsonNode root = parse(body);
    for (Map.Entry<String, JsonNode> property : root.properties()) {
      if (!KNOWN.contains(property.getKey()) || !isText(property.getValue())) {
        throw refused();
      }
    }
    return new Login(
        required(root, "account"),
        required(root, "password"),
        text(root, "newPassword"),
        Objects.requireNonNullElse(text(root, "code"), ""),
        address);
  }

  private static JsonNode parse(String body) {
    try {
      return ViewJson.mapper().readTree(body);
    } catch (JacksonException e) {
      // Its message quotes the body.
      throw refused();
    }
  }

  private static boolean isText(JsonNode value) {
    return value.isString() && value.asString().length() <= LONGEST;
  }

  private static String required(JsonNode root, String name) {
    String value = text(root, name);
    if (value == null) {
      throw refused();
    }
    return value;
  }

  private static @Nullable String text(JsonNode root, String name) {
    JsonNode value = root.get(name);
    return value == null ? null : value.asString();
  }

  private static ProblemException refused() {
    return ProblemException.invalid(
        "login.bad-body",
        "the body must be a JSON object with account and password, texts of up to %d characters.\nAdd newPassword to change the password, and code where there is a second factor."
            .formatted(LONGEST),
        "");
  }
}
