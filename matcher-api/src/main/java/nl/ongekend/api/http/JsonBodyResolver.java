package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads bodies: UTF-8, within bounds, not empty. */
final class JsonBodyResolver implements HandlerMethodArgumentResolver {

  private final int mostBytes;

  JsonBodyResolver(int mostBytes) {
    this.mostBytes = mostBytes;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == JsonBody.class;
  }

  @Override
  public JsonBody resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders)
      throws IOException {
    HttpServletRequest request =
        Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
    byte[] bytes = request.getInputStream().readNBytes(mostBytes + 1);
    if (bytes.length > mostBytes) {
      throw new ProblemException(
          Problem.of(
              Kind.TOO_LARGE,
              "body.too-large",
              "the body must have at most %d bytes.\nMaybe send many documents as an import."
                  .formatted(mostBytes)));
    }
    return new JsonBody(decoded(bytes));
  }

  private static String decoded(byte[] bytes) {
    String text;
    try {
      text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw ProblemException.invalid(
          "body.not-utf8", "the body must be UTF-8.\nMaybe it was saved in another encoding.");
    }
    if (text.isBlank()) {
      throw ProblemException.invalid(
          "body.empty", "the body must be a JSON document.\nMaybe it was not sent along.");
    }
    return text;
  }
}
