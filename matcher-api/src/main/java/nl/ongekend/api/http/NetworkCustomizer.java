package nl.ongekend.api.http;

import java.net.InetAddress;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.config.Network;
import nl.ongekend.api.config.TlsKeys;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.valves.RemoteCIDRValve;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;

/**
 * Makes Tomcat listen where the settings say. Behind a proxy only that proxy and this machine may
 * connect, and only what the proxy adds about whoever asks is believed. When people do not come
 * over plain loopback, commands on this machine get a connector of their own that does.
 */
record NetworkCustomizer(Network network)
    implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private static final String LOOPBACK = "127.0.0.1";

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.setAddress(network.listen());
    TlsKeys tls = network.tls();
    if (tls != null) {
      factory.setSsl(ssl(tls));
    }
    if (!network.proxies().isEmpty()) {
      factory.addEngineValves(onlyProxies(), forwarded());
    }
    if (network.needsLocalWay()) {
      factory.addAdditionalConnectors(localConnector());
    }
  }

  private static Ssl ssl(TlsKeys keys) {
    Ssl ssl = new Ssl();
    ssl.setKeyStore(keys.keystore().toUri().toString());
    ssl.setKeyStorePassword(keys.password());
    ssl.setKeyStoreType("PKCS12");
    ssl.setEnabledProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    return ssl;
  }

  private RemoteCIDRValve onlyProxies() {
    RemoteCIDRValve valve = new RemoteCIDRValve();
    valve.setAllow(
        Stream.concat(Stream.of(LOOPBACK, "::1"), names()).collect(Collectors.joining(",")));
    return valve;
  }

  private RemoteIpValve forwarded() {
    RemoteIpValve valve = new RemoteIpValve();
    valve.setInternalProxies(names().map(Pattern::quote).collect(Collectors.joining("|")));
    valve.setProtocolHeader("X-Forwarded-Proto");
    return valve;
  }

  private Stream<String> names() {
    return network.proxies().stream().map(InetAddress::getHostAddress);
  }

  private static Connector localConnector() {
    Connector connector = new Connector();
    connector.setPort(0);
    connector.setProperty("address", LOOPBACK);
    return connector;
  }
}
