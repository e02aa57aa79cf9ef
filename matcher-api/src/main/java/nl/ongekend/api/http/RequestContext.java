package nl.ongekend.api.http;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.session.CurrentVisitor;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands to controllers whom the gate has let in, as a visitor or as a caller with a purpose. */
final class RequestContext implements HandlerMethodArgumentResolver {

  private static final String CALLER = RequestContext.class.getName() + ".caller";

  static void admit(ServletRequest request, Visitor visitor, Endpoint endpoint) {
    endpoint
        .findPurpose()
        .ifPresent(purpose -> request.setAttribute(CALLER, new Caller(visitor.actor(), purpose)));
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class
        || parameter.getParameterType() == Visitor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binders) {
    return parameter.getParameterType() == Caller.class ? caller(request) : visitor(request);
  }

  private static Caller caller(NativeWebRequest request) {
    return (Caller)
        Objects.requireNonNull(
            request.getAttribute(CALLER, RequestAttributes.SCOPE_REQUEST),
            "an endpoint that uses documents needs a purpose in its row");
  }

  private static Visitor visitor(NativeWebRequest request) {
    ServletRequest asked = Objects.requireNonNull(request.getNativeRequest(ServletRequest.class));
    return CurrentVisitor.find(asked)
        .orElseThrow(
            () -> new IllegalStateException("an open endpoint cannot rely on knowing who asks"));
  }
}
