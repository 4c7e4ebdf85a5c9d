package org.alignmentaudit.example.tryton;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * A Tryton with a year of a firm in its database. The script that runs it ends with its input, so with this process at the
 * latest.
 */
final class Erp {

    private static final long SECONDS_TO_STOP = 30;

    private final Process script;
    private final String url;

    private Erp(Process script, String url) {
        this.script = script;
        this.url = url;
    }

    /** Starts it, which takes minutes, and tells how it goes. */
    static Erp start() throws IOException {
        int port = freePort();
        Process script = new ProcessBuilder("./erp", Path.of("target", "erp").toString(), String.valueOf(port))
                .redirectErrorStream(true)
                .start();
        Erp erp = new Erp(script, "jdbc:postgresql://127.0.0.1:" + port + "/erp");
        BufferedReader told = script.inputReader(StandardCharsets.UTF_8);
        for (String line = told.readLine(); !"ready".equals(line); line = told.readLine()) {
            if (line == null) {
                throw new IllegalStateException("Tryton does not run; what the script told stands above.");
            }
            System.out.println(line);
        }
        return erp;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String url() {
        return url;
    }

    /** A connection as a user who may only read. */
    Connection asAuditor() throws SQLException {
        return DriverManager.getConnection(url, "auditor", "");
    }

    /** A connection as the user to whom the tables belong. */
    Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url, "tryton", "");
    }

    /** Stops the database. */
    void stop() throws IOException, InterruptedException {
        script.getOutputStream().close();
        if (!script.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
            script.destroy();
        }
    }
}
