package nl.ongekend.api.web;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;

/** The page to log in: by a password, and by the provider when there is one. Thread-safe. */
final class LoginPage {

  private static final int DONE = 200;

  private final PageRenderer pages;
  private final ProviderLogin provider;

  LoginPage(PageRenderer pages, ProviderLogin provider) {
    this.pages = pages;
    this.provider = provider;
  }

  /** Returns the page; what was typed stays, but for passwords and codes. */
  ResponseEntity<byte[]> page(Visit visit, LoginForm form, @Nullable LoginError error) {
    Map<String, Object> values = new HashMap<>();
    values.put("account", form.account());
    values.put("back", form.back().path());
    values.put("error", error);
    values.put("fresh", error != null && error.asksForNewPassword());
    values.put("provider", provider.name());
    int status = error == null ? DONE : error.status();
    return pages.page(HttpStatusCode.valueOf(status), visit, "login", values);
  }
}
