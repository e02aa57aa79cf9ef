package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.view.ViewJson;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;

/** Writes a problem document for a request that Tomcat itself refuses. Tomcat creates it. */
public final class ProblemValve extends ErrorReportValve {

  /** For Tomcat. */
  public ProblemValve() {}

  @Override
  protected void report(Request request, Response response, Throwable throwable) {
    int status = response.getStatus();
    if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    HeaderFilter.addHeaders(response);
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    try {
      response.getOutputStream().write(ViewJson.write(problem(status)).getBytes(UTF_8));
      response.finishResponse();
    } catch (IOException | IllegalStateException e) {
      // The client is gone, or the answer has begun: there is nobody to tell.
      getContainer().getLogger().debug("a problem could not be written");
    }
  }

  private static Problem problem(int status) {
    if (status >= 500) {
      return Problem.of(
          Kind.FAILED,
          "unexpected-failure",
          "The request failed for a reason that is not its own.\n"
              + "Repeat it; if it fails again, look in the log of the server.");
    }
    return new Problem(
        "urn:ongekend:problem:request.malformed",
        "Invalid request",
        status,
        "request.malformed",
        "the request must be HTTP with an address that can be read.\n"
            + "Encode special characters in the address.",
        null);
  }
}
