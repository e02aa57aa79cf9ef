package nl.ongekend.api.home;

/** Another process owns the home; nothing was changed. */
public final class HomeInUseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient HomeHolder holder;

  HomeInUseException(Home home, HomeHolder holder) {
    super(
        "home (%s) is in use by process %d%s; one process owns a home at a time.\n%s"
            .formatted(home.root(), holder.pid(), listening(holder), remedy(holder)));
    this.holder = holder;
  }

  /** The process that owns the home. */
  public HomeHolder holder() {
    return holder;
  }

  private static String listening(HomeHolder holder) {
    return holder.findEndpoint().map(endpoint -> ", which serves " + endpoint.address()).orElse("");
  }

  private static String remedy(HomeHolder holder) {
    return "Stop it (kill %d), or choose another folder with --home.".formatted(holder.pid());
  }
}
