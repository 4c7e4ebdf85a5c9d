package org.alignmentaudit.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

/** One run of the program in this virtual machine. */
record Run(int exit, String out, String err) {

    static final Path BAKERY = Path.of("..", "bakery", "portfolio.json");

    static Run of(Object... args) {
        return of(new Program(UnaryOperator.identity()), args);
    }

    static Run of(Program program, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        int exit = program.run(new PrintStream(out, false, UTF_8), new PrintStream(err, false, UTF_8), words);
        return new Run(exit, out.toString(UTF_8), err.toString(UTF_8));
    }
}
