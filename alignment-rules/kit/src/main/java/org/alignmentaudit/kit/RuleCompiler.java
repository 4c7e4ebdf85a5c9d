package org.alignmentaudit.kit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.alignmentaudit.internal.engine.DroolsRuntime;
import org.alignmentaudit.internal.pack.ModelList;
import org.alignmentaudit.kit.compile.CompileProblem;
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
            KieBuilder builder = build(services, id, pack.rules());
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw refusal(services, id);
            }
            return models(services, id, (InternalKieModule) builder.getKieModule());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static KieBuilder build(KieServices services, ReleaseId id, List<RuleFile> rules) {
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        rules.forEach(rule -> files.write(SOURCES + rule.path(), rule.text()));
        return services.newKieBuilder(files, RuleCompiler.class.getClassLoader())
                .buildAll(ExecutableModelProject.class);
    }

    private InvalidPackException refusal(KieServices services, ReleaseId id) {
        List<CompileProblem> problems = RuleFileProblems.of(
                pack.rules(),
                rules -> build(services, id, rules).getResults().getMessages(Message.Level.ERROR),
                RuleCompiler.class.getClassLoader());
        return new InvalidPackException(
                problems.stream().map(problem -> pack.name() + "/" + problem).toList());
    }

    /** The models outlive the container: they refer to the classes made of the rules, and those to nothing else. */
    private static List<Model> models(KieServices services, ReleaseId id, InternalKieModule module) {
        String list = new String(module.getBytes(CanonicalKieModule.getModelFileWithGAV(id)), StandardCharsets.UTF_8);
        KieContainer container = services.newKieContainer(id, RuleCompiler.class.getClassLoader());
        try {
            return ModelList.load(list, container.getClassLoader());
        } finally {
            container.dispose();
        }
    }
}
