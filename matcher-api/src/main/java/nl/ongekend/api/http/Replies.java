package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.view.ViewJson;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes answers. Bodies are bytes, so that nothing between here and the wire respells them. */
final class Replies {

  private Replies() {}

  /** Returns a document as 200. */
  static ResponseEntity<byte[]> ok(Object document) {
    return json(ResponseEntity.ok(), ViewJson.write(document));
  }

  /** Returns JSON text as the body of an answer. */
  static ResponseEntity<byte[]> json(ResponseEntity.BodyBuilder answer, String json) {
    return answer.contentType(MediaType.APPLICATION_JSON).body(json.getBytes(UTF_8));
  }

  /** Returns a problem. */
  static ResponseEntity<byte[]> problem(Problem problem) {
    return problem(ResponseEntity.status(HttpStatusCode.valueOf(problem.status())), problem);
  }

  /** Returns a problem as the body of an answer. */
  static ResponseEntity<byte[]> problem(ResponseEntity.BodyBuilder answer, Problem problem) {
    return answer
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(ViewJson.write(problem).getBytes(UTF_8));
  }
}
