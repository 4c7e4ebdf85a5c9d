package org.alignmentaudit.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentaudit.kit.compile.RuleFile;
import org.alignmentaudit.pack.InvalidPackException;
import org.alignmentaudit.portfolio.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The files of a pack, read and checked as far as that needs no compiler.
 *
 * @param name what messages call the folder
 * @param manifest what {@code pack.json} says
 * @param rules the rule files by path
 * @param messages the texts
 * @param examples the examples of rules, by id of the rule
 * @param digest SHA-256 over the paths and contents of all these files, in hex
 */
record PackFolder(
        String name,
        Manifest manifest,
        List<RuleFile> rules,
        Messages messages,
        Map<String, String> examples,
        String digest) {

    private static final String MANIFEST = "pack.json";
    private static final Pattern EXAMPLE = Pattern.compile("examples/([^/]+)\\.json");

    /** Reads the folder; refuses it with everything that is wrong. */
    static PackFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidPackException(
                    List.of(new Problem(folder.toString(), "is no folder", "Name the folder that holds pack.json.")
                            .toString()));
        }
        List<Problem> problems = new ArrayList<>();
        Map<String, String> files = texts(folder, problems);
        Manifest manifest = manifest(files.get(MANIFEST), problems);
        List<RuleFile> rules = files.entrySet().stream()
                .filter(file -> file.getKey().endsWith(".drl"))
                .map(file -> new RuleFile(file.getKey(), file.getValue()))
                .toList();
        if (rules.isEmpty()) {
            problems.add(new Problem("rules", "holds no rule file", "Rule files end in .drl."));
        }
        Messages messages = Messages.read(files, manifest, problems);
        if (manifest == null || !problems.isEmpty()) {
            throw new InvalidPackException(
                    problems.stream().map(problem -> folder + "/" + problem).toList());
        }
        return new PackFolder(folder.toString(), manifest, rules, messages, examples(files), digest(files));
    }

    private static Map<String, String> examples(Map<String, String> files) {
        Map<String, String> examples = new TreeMap<>();
        files.forEach((path, text) -> {
            Matcher example = EXAMPLE.matcher(path);
            if (example.matches()) {
                examples.put(example.group(1), text);
            }
        });
        return examples;
    }

    private static @Nullable Manifest manifest(@Nullable String json, List<Problem> problems) {
        if (json == null) {
            problems.add(new Problem(MANIFEST, "is missing", "It names the pack: id, version, title and more."));
            return null;
        }
        return new ManifestReader(MANIFEST, problems).read(json);
    }

    /** The files that belong to the pack, by path with slashes. */
    private static Map<String, String> texts(Path folder, List<Problem> problems) {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (belongs(path)) {
                    texts.put(path, text(path, Files.readAllBytes(file), problems));
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean belongs(String path) {
        return path.equals(MANIFEST)
                || (path.startsWith("rules/") && path.endsWith(".drl"))
                || Messages.holds(path)
                || EXAMPLE.matcher(path).matches();
    }

    private static String text(String path, byte[] bytes, List<Problem> problems) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            problems.add(new Problem(path, "is no text in UTF-8", "Save it in that encoding."));
            return "";
        }
    }

    private static String digest(Map<String, String> files) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            files.forEach((path, text) -> {
                sha.update((path + "\n" + text.length() + "\n").getBytes(StandardCharsets.UTF_8));
                sha.update(text.getBytes(StandardCharsets.UTF_8));
            });
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
