package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Export and erasure know every table of the database. */
@ExtendWith(StoreExtension.class)
class PersonTableIT {

  /** A table that a migration adds has to be covered, or excluded with a reason. */
  @Test
  void tables_ofTheDatabase_areCoveredOrExcluded(Store store) {
    List<String> known = new ArrayList<>(PersonTable.EXCLUDED.keySet());
    PersonTable.ALL.forEach(table -> known.add(table.name()));

    assertThat(
            JdbcClient.create(store.dataSource())
                .sql(
                    """
                    SELECT relname FROM pg_class
                    WHERE relnamespace = current_schema()::regnamespace
                      AND relkind IN ('r', 'p') AND NOT relispartition
                    """)
                .query(String.class)
                .list())
        .containsExactlyInAnyOrderElementsOf(known);
  }
}
