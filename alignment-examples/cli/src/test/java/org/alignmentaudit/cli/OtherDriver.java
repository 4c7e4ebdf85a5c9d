package org.alignmentaudit.cli;

import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A driver that no file on the class path names; it takes URLs such as {@code jdbc:other:mem:}. */
public final class OtherDriver implements Driver {

    /** Nothing listens there. */
    static final String DOWN = "jdbc:other:down";

    private static final String PREFIX = "jdbc:other:";

    private final Driver h2 = new org.h2.Driver();

    /** Called when a jar names it. */
    public OtherDriver() {}

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        if (url.equals(DOWN)) {
            throw new SQLException("Connection to db:5432 refused.", "08001");
        }
        return acceptsURL(url) ? h2.connect("jdbc:h2:" + url.substring(PREFIX.length()), properties) : null;
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}
