package nl.ongekend.api.cli.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import nl.ongekend.api.view.CohortView;
import nl.ongekend.api.view.ViewJson;

/** Answers questions from a server, over HTTP. */
final class RemoteAnswers {

  private final ServerClient server;

  RemoteAnswers(ServerClient server) {
    this.server = server;
  }

  Object answer(Ask ask) {
    String address = path(ask) + query(ask);
    Class<?> form = ask.question().form();
    return switch (ask.question()) {
      case WHAT_IF -> server.post(address, ask.changed(), form);
      case COHORT_STEP ->
          server.post(address, ViewJson.write(new CohortView(ask.passports())), form);
      case SCHEMES -> server.post(address, ViewJson.write(ask.schemeQuestion()), form);
      default -> server.get(address, form);
    };
  }

  private static String path(Ask ask) {
    String address = ask.question().address();
    return switch (ask.question()) {
      case WHY_NOT, SMALLEST_CHANGE ->
          "/v1/passports/%s/vacancies/%s/%s".formatted(ask.passport(), ask.theVacancy(), address);
      case COHORT_STEP, SCHEMES, RECONFIRM -> "/v1/" + address;
      case WORK_TO_WORK ->
          ask.passports().isEmpty()
              ? "/v1/" + address
              : "/v1/passports/%s/%s".formatted(ask.passport(), address);
      default ->
          ask.isOfVacancy()
              ? "/v1/vacancies/%s/%s".formatted(ask.theVacancy(), address)
              : "/v1/passports/%s/%s".formatted(ask.passport(), address);
    };
  }

  /** Only what the address knows: a parameter too many is refused. */
  private static String query(Ask ask) {
    Question question = ask.question();
    StringBuilder query = new StringBuilder();
    if (question == Question.EMPLOYER_POOL) {
      return add(query, "lang", ask.options().language()).toString();
    }
    if (question == Question.TARGET_GROUPS) {
      return "";
    }
    add(query, "asOf", ask.options().asOf().toString());
    if (question.hasTop()) {
      add(query, "top", String.valueOf(ask.options().top()));
    }
    if (question != Question.SCHEMES && question != Question.RECONFIRM) {
      add(query, "profile", ask.options().profile());
      add(query, "lang", ask.options().language());
    }
    String occupation = ask.given().occupation();
    if (question == Question.WORK_TO_WORK && occupation != null) {
      add(query, "occupation", occupation);
    }
    return query.toString();
  }

  private static StringBuilder add(StringBuilder query, String name, String value) {
    return query
        .append(query.isEmpty() ? '?' : '&')
        .append(name)
        .append('=')
        .append(URLEncoder.encode(value, UTF_8));
  }
}
