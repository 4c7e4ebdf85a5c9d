package org.alignmentaudit.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a Java program of its own printed. */
record ChildJvm(String out, String err) {

    private static final int SECONDS = 60;

    /**
     * Runs java with these arguments; what it prints goes through files in this folder. Fails with all that it printed
     * unless the program ends well and in time.
     */
    static ChildJvm run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.language=en");
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        try {
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            ChildJvm java = new ChildJvm(
                    Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
            assertThat(ended).as("ends in time%n%s", java).isTrue();
            assertThat(process.exitValue()).as("exit code%n%s", java).isZero();
            return java;
        } finally {
            process.destroyForcibly();
        }
    }

    @Override
    public String toString() {
        return out + '\n' + err;
    }
}
