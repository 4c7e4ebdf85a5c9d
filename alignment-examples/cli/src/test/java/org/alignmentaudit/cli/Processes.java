package org.alignmentaudit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts virtual machines. */
final class Processes {

    private static final int PATIENCE_SECONDS = 120;

    private Processes() {}

    /** Runs java to its end; what it prints goes through files of the folder. */
    static Run java(Path folder, String[] start, Object... args) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(start));
        Arrays.stream(args).map(Object::toString).forEach(command::add);
        Path out = folder.resolve("stdout");
        Path err = folder.resolve("stderr");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException(command + " does not end.");
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
