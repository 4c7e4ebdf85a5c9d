package org.alignmentaudit.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alignmentaudit.standard.StandardPack;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;

/** A program that opens a session of the precompiled standard rules, by Drools alone, and ends. */
final class BareStart {

    private static final String MODELS = "META-INF/kie/org.alignmentaudit/alignment-rules/drools-model";

    private BareStart() {}

    public static void main(String[] args) throws Exception {
        List<Model> models = new ArrayList<>();
        for (String name : names()) {
            models.add((Model) Class.forName(name).getDeclaredConstructor().newInstance());
        }
        KieBaseBuilder.createKieBaseFromModel(models).newKieSession().dispose();
    }

    private static List<String> names() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(StandardPack.class.getClassLoader().getResourceAsStream(MODELS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                    .toList();
        }
    }
}
