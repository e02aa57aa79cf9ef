package nl.ongekend.api.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The store as beans; the application supplies the {@link StoreSettings}. */
@Configuration(proxyBeanMethods = false)
public final class StoreConfiguration {

  /** For Spring. */
  public StoreConfiguration() {}

  @Bean(destroyMethod = "close")
  Store store(StoreSettings settings) {
    return Store.open(settings);
  }

  @Bean
  DocumentStore documentStore(Store store) {
    return store.documents();
  }

  @Bean
  ChangeLog changeLog(Store store) {
    return store.changes();
  }

  @Bean
  IdempotentRequests idempotentRequests(Store store) {
    return store.requests();
  }

  /** The pool; the store closes it. */
  @Bean(destroyMethod = "")
  DataSource dataSource(Store store) {
    return store.dataSource();
  }

  @Bean
  PlatformTransactionManager transactionManager(Store store) {
    return store.transactionManager();
  }
}
