package org.alignmentaudit.sql;

import static java.sql.Connection.TRANSACTION_READ_COMMITTED;
import static java.sql.Connection.TRANSACTION_REPEATABLE_READ;
import static java.sql.Connection.TRANSACTION_SERIALIZABLE;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductTest {

    private static int isolation(String name) {
        return new Product(name, "some driver").isolation(TRANSACTION_READ_COMMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL", "MySQL", "MariaDB", "H2"})
    void allQueriesSeeOneStateWhereThatTakesNoLock(String name) {
        assertThat(isolation(name)).isEqualTo(TRANSACTION_REPEATABLE_READ);
    }

    @Test
    void oracleGivesOneStateUnderAnotherName() {
        assertThat(isolation("Oracle")).isEqualTo(TRANSACTION_SERIALIZABLE);
    }

    @Test
    void whoWouldLockIsLeftAsItIs() {
        assertThat(isolation("Microsoft SQL Server")).isEqualTo(TRANSACTION_READ_COMMITTED);
    }

    @Test
    void rowsAreFetchedInPortions() {
        assertThat(new Product("PostgreSQL", "PostgreSQL JDBC Driver").fetchSize())
                .isEqualTo(1_000);
    }

    @Test
    void oneDriverStreamsOnlyRowByRow() {
        assertThat(new Product("MySQL", "MySQL Connector/J").fetchSize()).isEqualTo(Integer.MIN_VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MySQL", "MariaDB"})
    void mySqlAndItsLikeReadQueriesAlike(String name) {
        assertThat(new Product(name, "some driver").lexis()).isEqualTo(Lexis.MYSQL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL", "Oracle", "H2", "Microsoft SQL Server"})
    void othersReadQueriesAsTheStandardSays(String name) {
        assertThat(new Product(name, "some driver").lexis()).isEqualTo(Lexis.STANDARD);
    }
}
