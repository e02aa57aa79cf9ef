package nl.ongekend.api.http;

import java.net.http.HttpResponse;
import nl.ongekend.api.view.ViewJson;
import tools.jackson.databind.JsonNode;

/**
 * An answer of the server.
 *
 * @param status the HTTP status
 * @param body the body as text
 * @param response the whole answer
 */
record Answer(int status, String body, HttpResponse<String> response) {

  static Answer of(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body(), response);
  }

  /** Returns the first value of a header, or an empty text. */
  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  JsonNode json() {
    return ViewJson.mapper().readTree(body);
  }

  /** Returns the value at a JSON pointer as text. */
  String at(String pointer) {
    return json().at(pointer).asString();
  }
}
