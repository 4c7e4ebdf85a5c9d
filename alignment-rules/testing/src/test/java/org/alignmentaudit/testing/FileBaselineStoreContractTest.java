package org.alignmentaudit.testing;

import java.nio.file.Path;
import org.alignmentaudit.lifecycle.BaselineStore;
import org.alignmentaudit.store.FileBaselineStore;
import org.junit.jupiter.api.io.TempDir;

class FileBaselineStoreContractTest extends BaselineStoreContract {

    @TempDir
    Path folder;

    @Override
    protected BaselineStore open() {
        return new FileBaselineStore(folder.resolve("baseline.json"));
    }
}
