package org.alignmentaudit.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentaudit.audit.Auditor;
import org.alignmentaudit.facts.Organization;
import org.alignmentaudit.internal.pack.CompiledPack;
import org.alignmentaudit.pack.RulePack;
import org.alignmentaudit.portfolio.Portfolio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieServices;

/** A host that loads its rules again and again keeps nothing of those it let go. */
class FortyLoadsTest {

    private static final int LOADS = 40;
    private static final int WARM_UP = 10;

    /** Less than the classes of two packs take. */
    private static final double GROWTH_OF_METASPACE = 0.03;

    private static final Portfolio EMPTY = Portfolio.builder()
            .organization(Organization.builder("o", "Bakery", LocalDate.of(2026, 6, 30))
                    .build())
            .supplied("initiatives")
            .build();

    /** The loader of the classes that were made of the rules. */
    private static WeakReference<ClassLoader> load(PackOnDisk pack, int number) {
        pack.with("messages/messages.properties", PackOnDisk.TEXTS + "# load " + number + "\n");
        RulePack loaded = RuntimePack.load(pack.folder());
        assertThat(Auditor.builder().pack(loaded).build().audit(EMPTY).findings())
                .isEmpty();
        return new WeakReference<>(
                ((CompiledPack) loaded).models().get(0).getClass().getClassLoader());
    }

    private static long metaspace() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .sum();
    }

    @Test
    void leaveNoClassBehind(@TempDir Path folder) throws Exception {
        PackOnDisk pack = PackOnDisk.in(folder);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        long warm = 0;
        for (int number = 1; number <= LOADS; number++) {
            loaders.add(load(pack, number));
            if (number == WARM_UP) {
                collect(loaders);
                warm = metaspace();
            }
        }
        collect(loaders);
        assertThat(loaders).allSatisfy(loader -> assertThat(loader.get()).isNull());
        assertThat((double) metaspace()).isLessThan(warm * (1 + GROWTH_OF_METASPACE));
    }

    @Test
    void leaveNoModuleInTheRepository(@TempDir Path folder) {
        RulePack loaded = RuntimePack.load(PackOnDisk.in(folder).folder());
        KieServices services = KieServices.get();
        assertThat(services.getRepository()
                        .getKieModule(
                                services.newReleaseId("org.alignmentaudit.runtime", "house-rules", loaded.digest())))
                .isNull();
    }

    private static void collect(List<WeakReference<ClassLoader>> loaders) throws InterruptedException {
        for (int attempt = 0; attempt < 20 && loaders.stream().anyMatch(loader -> loader.get() != null); attempt++) {
            System.gc();
            Thread.sleep(50);
        }
    }
}
