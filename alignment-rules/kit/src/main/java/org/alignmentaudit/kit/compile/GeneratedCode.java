package org.alignmentaudit.kit.compile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.builder.Message;

/** The Java classes that the compiler made of rules; it hands them over where it complains about them. */
final class GeneratedCode {

    private static final String LISTING = "Java source of ";

    private final Map<String, List<String>> lines = new HashMap<>();

    private GeneratedCode() {}

    static GeneratedCode in(List<Message> messages) {
        GeneratedCode code = new GeneratedCode();
        for (Message message : messages) {
            if (listing(message)) {
                String[] parts = message.getText().split("\n", 2);
                code.lines.put(
                        String.valueOf(message.getPath()), parts[1].lines().toList());
            }
        }
        return code;
    }

    /** Whether the message is nothing but such a class. */
    static boolean listing(Message message) {
        return message.getText().startsWith(LISTING) && message.getText().contains("\n");
    }

    /** The line that the message is about; empty where it is not known. */
    String line(Message message) {
        List<String> of = lines.getOrDefault(String.valueOf(message.getPath()), List.of());
        int number = message.getLine();
        return number < 1 || number > of.size() ? "" : of.get(number - 1).strip();
    }
}
