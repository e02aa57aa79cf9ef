package nl.ongekend.api.http.endpoint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ongekend.api.http.endpoint.Endpoint.Answer;
import nl.ongekend.api.http.endpoint.Endpoint.Content;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.view.AccessCodeDocument;
import nl.ongekend.api.view.AgreementView;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.AskedReleasesDocument;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.BatchJobDocument;
import nl.ongekend.api.view.BatchPageDocument;
import nl.ongekend.api.view.BatchSettingsDocument;
import nl.ongekend.api.view.CohortStepDocument;
import nl.ongekend.api.view.CohortView;
import nl.ongekend.api.view.ConceptDocument;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.api.view.DecisionView;
import nl.ongekend.api.view.ElasticityDocument;
import nl.ongekend.api.view.EmployerPoolDocument;
import nl.ongekend.api.view.ErasureDocument;
import nl.ongekend.api.view.ExpectationDocument;
import nl.ongekend.api.view.FollowUpView;
import nl.ongekend.api.view.FollowUpsDocument;
import nl.ongekend.api.view.HealthDocument;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.KeptDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.NearDocument;
import nl.ongekend.api.view.PageDocument;
import nl.ongekend.api.view.PassportExportDocument;
import nl.ongekend.api.view.PassportProposalsDocument;
import nl.ongekend.api.view.PlaceView;
import nl.ongekend.api.view.PoolWatchDocument;
import nl.ongekend.api.view.PrivacyDocument;
import nl.ongekend.api.view.PrivacySettingsView;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDocument;
import nl.ongekend.api.view.QualityDocument;
import nl.ongekend.api.view.QuestionsDocument;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.api.view.ReceiptDocument;
import nl.ongekend.api.view.ReconfirmDocument;
import nl.ongekend.api.view.RecordedProposalsDocument;
import nl.ongekend.api.view.ReleaseRequestView;
import nl.ongekend.api.view.ReleasesDocument;
import nl.ongekend.api.view.ReplayDocument;
import nl.ongekend.api.view.RetentionDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.SchemeQuestionView;
import nl.ongekend.api.view.SchemesDocument;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.api.view.SeenDocument;
import nl.ongekend.api.view.SessionDocument;
import nl.ongekend.api.view.SessionsDocument;
import nl.ongekend.api.view.ShortlistDocument;
import nl.ongekend.api.view.SmallestChangesDocument;
import nl.ongekend.api.view.SystemCardDocument;
import nl.ongekend.api.view.TargetGroupReportDocument;
import nl.ongekend.api.view.TargetGroupsDocument;
import nl.ongekend.api.view.VersionDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WhatIfChoicesDocument;
import nl.ongekend.api.view.WhatIfDocument;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.api.view.WiderDocument;
import nl.ongekend.api.view.WorkToWorkDocument;
import nl.ongekend.api.view.WriteDocument;
import nl.ongekend.core.document.DocumentSchemas;
import nl.ongekend.core.reading.reader.TextReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the interface after OpenAPI 3.1, made of the registry, of the records of the
 * answers and of what reads and writes passports and vacancies.
 *
 * @param json the description, indented
 */
public record OpenApiDocument(String json) {

  private static final String VERSION = "3.1.1";

  private static final List<Class<?>> VIEWS =
      List.of(
          AccessCodeDocument.class,
          AgreementView.class,
          AlertsDocument.class,
          AskedReleasesDocument.class,
          BatchDocument.Person.class,
          BatchDocument.class,
          BatchJobDocument.class,
          BatchPageDocument.class,
          BatchSettingsDocument.class,
          CohortStepDocument.class,
          CohortView.class,
          ConceptDocument.class,
          DecisionReportDocument.class,
          DecisionView.class,
          ElasticityDocument.class,
          EmployerPoolDocument.class,
          ErasureDocument.class,
          ExpectationDocument.class,
          FollowUpView.class,
          FollowUpsDocument.class,
          HealthDocument.class,
          JobPairsDocument.class,
          KeptDocument.class,
          LineResult.class,
          MatchDocument.class,
          NearDocument.class,
          PageDocument.class,
          PassportExportDocument.class,
          PassportProposalsDocument.class,
          PlaceView.class,
          PoolWatchDocument.class,
          PrivacyDocument.class,
          PrivacySettingsView.class,
          Problem.class,
          ProposalDifferenceDocument.class,
          ProposalDocument.Person.class,
          ProposalDocument.Vacancy.class,
          ProposalDocument.class,
          QualityDocument.class,
          QuestionsDocument.class,
          ReadDocument.class,
          ReceiptDocument.class,
          ReconfirmDocument.class,
          RecordedProposalsDocument.class,
          ReleaseRequestView.class,
          ReleasesDocument.class,
          ReplayDocument.class,
          RetentionDocument.class,
          SavedSearchSettingsDocument.class,
          SavedSearchesDocument.class,
          SchemeQuestionView.class,
          SchemesDocument.class,
          SearchDocument.class,
          SeenDocument.class,
          SessionDocument.class,
          SessionsDocument.class,
          ShortlistDocument.class,
          SmallestChangesDocument.class,
          SystemCardDocument.class,
          TargetGroupReportDocument.class,
          TargetGroupsDocument.class,
          VersionDocument.class,
          WhatIfChoicesDocument.class,
          WhatIfDocument.class,
          WhyDocument.class,
          WiderDocument.class,
          WorkToWorkDocument.class,
          WriteDocument.class);

  private static final Map<String, String> HEADERS =
      new TreeMap<>(
          Map.of(
              ApiHeaders.API_VERSION,
              "The version of this interface.",
              ApiHeaders.CHANGE_POSITION,
              "The place of the change in the change log; a later read can wait for it.",
              "ETag",
              "The version of the document, to be sent along as If-Match.",
              "Link",
              "The next page, if there is one.",
              "Location",
              "The address of what was made.",
              "Set-Cookie",
              "The cookie that carries the session."));

  /** What can go wrong at every address. */
  private static final Set<Problem.Kind> ALWAYS =
      Set.of(
          Problem.Kind.INVALID,
          Problem.Kind.UNAUTHENTICATED,
          Problem.Kind.FORBIDDEN,
          Problem.Kind.NOT_ACCEPTABLE,
          Problem.Kind.FAILED);

  /** Returns the description of the endpoints for programs. */
  public static OpenApiDocument of(EndpointRegistry registry) {
    ObjectNode root = ViewJson.mapper().createObjectNode();
    root.put("openapi", VERSION);
    describeInterface(root.putObject("info"));
    addSecurity(root);
    root.putArray("servers").addObject().put("url", "/");
    addTags(root.putArray("tags"));
    ObjectNode paths = root.putObject("paths");
    registry.list().forEach(endpoint -> describe(endpoint, paths));
    addComponents(root.putObject("components"));
    addSecuritySchemes(root);
    return new OpenApiDocument(ViewJson.writePretty(root) + "\n");
  }

  private static void describeInterface(ObjectNode info) {
    info.put("title", "Ongekend")
        .put("version", ApiHeaders.CURRENT_VERSION)
        .put(
            "description",
            """
            Matches people and vacancies on skills, and says why.

            What is not known is left out of a document; an empty list is the answer "none"; null is \
            refused. Points are integers from 0 to 10,000. Everything that goes wrong is answered with \
            a problem document (RFC 9457) whose code is stable. Dates are days in the Netherlands. A \
            parameter that an address does not know is refused.
            """)
        .putObject("license")
        .put("name", "Apache 2.0")
        .put("identifier", "Apache-2.0");
  }

  /** A session or a token; a home without accounts asks for neither. */
  private static void addSecurity(ObjectNode root) {
    ArrayNode choices = root.putArray("security");
    choices.addObject().putArray("session");
    choices.addObject().putArray("token");
    choices.addObject();
  }

  private static void addSecuritySchemes(ObjectNode root) {
    ObjectNode schemes = root.withObjectProperty("components").putObject("securitySchemes");
    schemes
        .putObject("session")
        .put("type", "apiKey")
        .put("in", "cookie")
        .put("name", ApiHeaders.SESSION_COOKIE);
    schemes.putObject("token").put("type", "http").put("scheme", "bearer");
  }

  private static void addTags(ArrayNode tags) {
    Map<String, String> descriptionByTag = new LinkedHashMap<>();
    descriptionByTag.put("passports", "Skills passports.");
    descriptionByTag.put("vacancies", "Vacancies.");
    descriptionByTag.put("matches", "Matches and their explanation.");
    descriptionByTag.put("questions", "Questions about a cohort, a market or schemes.");
    descriptionByTag.put("batches", "Everybody at once, as a job.");
    descriptionByTag.put("receipts", "Receipts of answers, to compute them again.");
    descriptionByTag.put("taxonomy", "Skills and occupations.");
    descriptionByTag.put("sessions", "Who is asking.");
    descriptionByTag.put("system", "The server itself.");
    descriptionByTag.forEach(
        (name, description) -> tags.addObject().put("name", name).put("description", description));
  }

  private static String tag(Endpoint endpoint) {
    String path = endpoint.path();
    if (path.endsWith("/matches") || path.endsWith("/explanation")) {
      return "matches";
    }
    if (path.endsWith("/receipts")) {
      return "receipts";
    }
    return switch (path.split("/", -1)[2]) {
      case "passports", "passport-imports" -> "passports";
      case "vacancies", "vacancy-imports" -> "vacancies";
      case "batches" -> "batches";
      case "receipts" -> "receipts";
      case "sessions" -> "sessions";
      case "skills", "occupations" -> "taxonomy";
      case "cohort-steps", "reconfirm-queue", "scheme-questions", "work-to-work" -> "questions";
      default -> "system";
    };
  }

  private static void describe(Endpoint endpoint, ObjectNode paths) {
    ObjectNode operation =
        paths
            .withObjectProperty(endpoint.path())
            .putObject(endpoint.method().toLowerCase(Locale.ROOT));
    operation.put("operationId", endpoint.name()).put("summary", endpoint.summary());
    operation.putArray("tags").add(tag(endpoint));
    ArrayNode roles = operation.putArray("x-roles");
    endpoint.roles().stream().sorted().forEach(role -> roles.add(role.name()));
    endpoint.findPurpose().ifPresent(purpose -> operation.put("x-purpose", purpose.name()));
    if (endpoint.open()) {
      operation.putArray("security");
    }
    if (!endpoint.parameters().isEmpty()) {
      ArrayNode parameters = operation.putArray("parameters");
      endpoint
          .parameters()
          .forEach(each -> ParameterSchemas.describe(each, parameters.addObject()));
    }
    Content request = endpoint.request();
    if (request != null) {
      ObjectNode body = operation.putObject("requestBody");
      body.put("description", request.description()).put("required", true);
      describe(request, body);
    }
    describeAnswers(endpoint, operation.putObject("responses"));
  }

  private static void describe(Content content, ObjectNode owner) {
    owner
        .withObjectProperty("content")
        .putObject(content.mediaType())
        .putObject("schema")
        .put("$ref", ViewSchemas.REFERENCE + content.schema());
  }

  private static void describeAnswers(Endpoint endpoint, ObjectNode answers) {
    Answer answer = endpoint.answer();
    ObjectNode success = answers.putObject(String.valueOf(answer.status()));
    List<Content> contents = answer.contents();
    success.put("description", contents.isEmpty() ? "Done." : contents.getFirst().description());
    ObjectNode headers = success.putObject("headers");
    refer(ApiHeaders.API_VERSION, headers);
    answer.headers().forEach(header -> refer(header, headers));
    contents.forEach(content -> describe(content, success));
    Set<Problem.Kind> problems = new TreeSet<>(ALWAYS);
    problems.addAll(endpoint.problems());
    problems.forEach(kind ->
        answers
            .putObject(String.valueOf(kind.status()))
            .put("$ref", "#/components/responses/" + kind.name()));
  }

  private static void refer(String header, ObjectNode headers) {
    headers.putObject(header).put("$ref", "#/components/headers/" + header);
  }

  private static void addComponents(ObjectNode components) {
    ObjectNode schemas = components.putObject("schemas");
    schemas(schemas);
    ObjectNode responses = components.putObject("responses");
    for (Problem.Kind kind : Problem.Kind.values()) {
      ObjectNode response = responses.putObject(kind.name());
      response.put("description", kind.title() + ".");
      refer(ApiHeaders.API_VERSION, response.putObject("headers"));
      describe(new Content("application/problem+json", "Problem", ""), response);
    }
    ObjectNode headers = components.putObject("headers");
    HEADERS.forEach((name, description) -> {
      ObjectNode header = headers.putObject(name).put("description", description);
      header.putObject("schema").put("type", "string");
    });
  }

  private static void schemas(ObjectNode schemas) {
    Map<String, JsonNode> byName = new TreeMap<>(ViewSchemas.of(VIEWS));
    ViewJson.mapper()
        .readTree(DocumentSchemas.openApi())
        .properties()
        .forEach(schema -> byName.put(schema.getKey(), schema.getValue()));
    byName.put("PassportInput", withoutId(byName, "Passport"));
    byName.put("VacancyInput", withoutId(byName, "Vacancy"));
    byName.put("BatchSettingsInput", allOptional(byName, "BatchSettingsDocument"));
    byName.put("WhatIfChoicesInput", allOptional(byName, "WhatIfChoicesDocument"));
    byName.put("SavedSearchSettingsInput", allOptional(byName, "SavedSearchSettingsDocument"));
    byName.put("ProposalOfBatch", proposal(byName));
    byName.put("MatchQuery", matchQuery());
    byName.put("TextToRead", text("kind", "text"));
    byName.put("LineToSearch", text("text"));
    byName.put("LoginInput", login());
    byName.put("OpenApi", simple("object", "An OpenAPI 3.1 document."));
    byName.put("ReceiptFile", simple("string", "A ZIP file; why --receipt replays it."));
    byName.put("Page", simple("string", "A page of HTML without script."));
    byName.put("Text", simple("string", "Paragraphs with a blank line between them."));
    byName.forEach(schemas::set);
  }

  private static ObjectNode simple(String type, String description) {
    return ViewJson.mapper().createObjectNode().put("type", type).put("description", description);
  }

  /** Returns the schema of a document that may come without an id. */
  private static JsonNode withoutId(Map<String, JsonNode> byName, String name) {
    ObjectNode schema = (ObjectNode) Objects.requireNonNull(byName.get(name)).deepCopy();
    ((ArrayNode) schema.get("required")).removeIf(required -> required.asString().equals("id"));
    return schema;
  }

  /** Returns the schema of a document of which each property may be left out. */
  private static JsonNode allOptional(Map<String, JsonNode> byName, String name) {
    ObjectNode schema = (ObjectNode) Objects.requireNonNull(byName.get(name)).deepCopy();
    schema.remove("required");
    return schema;
  }

  /** Returns the schema of a proposal with its vacancies and people. */
  private static JsonNode proposal(Map<String, JsonNode> byName) {
    ObjectNode schema =
        (ObjectNode) Objects.requireNonNull(byName.get("ProposalDocument")).deepCopy();
    for (String[] part : new String[][] {{"vacancies", "Vacancy"}, {"people", "Person"}}) {
      ((ArrayNode) schema.get("required")).add(part[0]);
      ObjectNode property = ((ObjectNode) schema.get("properties")).putObject(part[0]);
      property.put("type", "array");
      property
          .putObject("items")
          .put("$ref", ViewSchemas.REFERENCE + "ProposalDocument." + part[1]);
    }
    return schema;
  }

  /** Returns the schema of a text that is sent along; alone it is a line to search with. */
  private static ObjectNode text(String... names) {
    ObjectNode schema = simple("object", "A text; nothing of it is kept.");
    ArrayNode required = schema.putArray("required");
    ObjectNode properties = schema.putObject("properties");
    for (String name : names) {
      required.add(name);
      ObjectNode property = properties.putObject(name).put("type", "string");
      if (name.equals("kind")) {
        property.putArray("enum").add("vacancy").add("passport").add("query");
      } else {
        boolean line = names.length == 1;
        property.put("maxLength", line ? TextReader.MOST_UNITS_OF_A_LINE : TextReader.MOST_UNITS);
      }
    }
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode login() {
    ObjectNode schema = simple("object", "An attempt to log in.");
    schema.put("additionalProperties", false).putArray("required").add("account").add("password");
    ObjectNode properties = schema.putObject("properties");
    properties.set("account", simple("string", "The name of the account."));
    properties.set("password", simple("string", "Its password."));
    properties.set(
        "newPassword", simple("string", "The password from now on; a one-time one needs it."));
    properties.set("code", simple("string", "A code of its second factor, if there is one."));
    return schema;
  }

  private static ObjectNode matchQuery() {
    ObjectNode schema = ViewJson.mapper().createObjectNode();
    schema
        .put("type", "object")
        .put("description", "A document to be matched: either a passport or a vacancy.")
        .put("minProperties", 1)
        .put("maxProperties", 1)
        .put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("passport").put("$ref", ViewSchemas.REFERENCE + "PassportInput");
    properties.putObject("vacancy").put("$ref", ViewSchemas.REFERENCE + "VacancyInput");
    return schema;
  }
}
