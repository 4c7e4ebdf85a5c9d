package org.alignmentaudit.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentaudit.internal.engine.DroolsRuntime;
import org.alignmentaudit.kit.compile.RuleFile;
import org.alignmentaudit.kit.compile.RuleFileProblems;
import org.alignmentaudit.pack.InvalidPackException;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.modelcompiler.CanonicalKieModule;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Compiles the rules of a pack into the same executable models that a build would make of them. */
final class RuleCompiler {

    private static final String GROUP = "org.alignmentaudit.runtime";
    private static final String SOURCES = "src/main/resources/";

    private final PackFolder pack;

    RuleCompiler(PackFolder pack) {
        this.pack = pack;
    }

    /** The models; refuses rules that do not compile, with all that is wrong. */
    List<Model> models() {
        return DroolsRuntime.withOwnLoader(this::compiled);
    }

    private List<Model> compiled() {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId(GROUP, pack.manifest().id(), pack.digest());
        try {
            KieBuilder builder = services.newKieBuilder(files(services, id), RuleCompiler.class.getClassLoader())
                    .buildAll(ExecutableModelProject.class);
            refuse(builder.getResults().getMessages(Message.Level.ERROR));
            return models(services, id, (InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private KieFileSystem files(KieServices services, ReleaseId id) {
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        for (RuleFile rule : pack.rules()) {
            files.write(SOURCES + rule.path(), rule.text());
        }
        return files;
    }

    private void refuse(List<Message> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidPackException(
                    RuleFileProblems.of(pack.rules(), errors, RuleCompiler.class.getClassLoader()).stream()
                            .map(problem -> pack.name() + "/" + problem)
                            .toList());
        }
    }

    /** The models outlive the container: they refer to the classes made of the rules, and those to nothing else. */
    private static List<Model> models(KieServices services, ReleaseId id, InternalKieModule module) {
        KieContainer container = services.newKieContainer(id, RuleCompiler.class.getClassLoader());
        try {
            List<Model> models = new ArrayList<>();
            for (String name : names(module, id)) {
                models.add(model(container.getClassLoader(), name));
            }
            return models;
        } finally {
            container.dispose();
        }
    }

    private static List<String> names(InternalKieModule module, ReleaseId id) {
        String list = new String(
                module.getBytes(CanonicalKieModule.getModelFileWithGAV(id)), java.nio.charset.StandardCharsets.UTF_8);
        return Stream.of(list.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                .sorted()
                .toList();
    }

    private static Model model(ClassLoader loader, String name) {
        try {
            return (Model)
                    Class.forName(name, true, loader).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name + " cannot be loaded.", e);
        }
    }
}
