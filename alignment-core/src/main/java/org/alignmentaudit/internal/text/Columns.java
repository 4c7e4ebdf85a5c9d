package org.alignmentaudit.internal.text;

import java.util.TreeMap;

/**
 * How many columns of a terminal text takes: none for marks upon other characters and for what has no width, two for wide
 * characters of East Asia and for emoji, one for all else. Where terminals differ, as for emoji that are put together of
 * several, it tells the wider one, so that no line overflows.
 */
public final class Columns {

    /**
     * Characters that are wide or full width (Unicode 14.0, EastAsianWidth.txt, W and F), to which emoji belong that show as
     * such without being asked to. Ranges go on across code points that are not assigned.
     */
    private static final String WIDE = """
            1100-115F 231A-231B 2329-232A 23E9-23EC 23F0-23F0 23F3-23F3 25FD-25FE 2614-2615 2648-2653
            267F-267F 2693-2693 26A1-26A1 26AA-26AB 26BD-26BE 26C4-26C5 26CE-26CE 26D4-26D4 26EA-26EA
            26F2-26F3 26F5-26F5 26FA-26FA 26FD-26FD 2705-2705 270A-270B 2728-2728 274C-274C 274E-274E
            2753-2755 2757-2757 2795-2797 27B0-27B0 27BF-27BF 2B1B-2B1C 2B50-2B50 2B55-2B55 2E80-303E
            3041-3247 3250-4DBF 4E00-A4C6 A960-A97C AC00-D7A3 F900-FAFF FE10-FE19 FE30-FE6B FF01-FF60
            FFE0-FFE6 16FE0-1B2FB 1F004-1F004 1F0CF-1F0CF 1F18E-1F18E 1F191-1F19A 1F200-1F320
            1F32D-1F335 1F337-1F37C 1F37E-1F393 1F3A0-1F3CA 1F3CF-1F3D3 1F3E0-1F3F0 1F3F4-1F3F4
            1F3F8-1F43E 1F440-1F440 1F442-1F4FC 1F4FF-1F53D 1F54B-1F54E 1F550-1F567 1F57A-1F57A
            1F595-1F596 1F5A4-1F5A4 1F5FB-1F64F 1F680-1F6C5 1F6CC-1F6CC 1F6D0-1F6D2 1F6D5-1F6DF
            1F6EB-1F6EC 1F6F4-1F6FC 1F7E0-1F7F0 1F90C-1F93A 1F93C-1F945 1F947-1F9FF 1FA70-1FAFF
            20000-3FFFD
            """;

    private static final TreeMap<Integer, Integer> ENDS = ends();

    /** Before it each character takes one column; so does the soft hyphen, where a terminal shows it at all. */
    private static final int FIRST_MARK = 0x300;

    /** Asks that the character before it shows as an emoji, which takes a column more. */
    private static final int AS_EMOJI = 0xFE0F;

    private Columns() {}

    private static TreeMap<Integer, Integer> ends() {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        for (String range : WIDE.split("\\s+")) {
            String[] bounds = range.split("-");
            ends.put(Integer.valueOf(bounds[0], 16), Integer.valueOf(bounds[1], 16));
        }
        return ends;
    }

    /** The columns of a text. */
    public static int of(String text) {
        int columns = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            columns += of(text.codePointAt(at));
        }
        return columns;
    }

    /** The columns of a character. */
    public static int of(int character) {
        if (character < FIRST_MARK || character == AS_EMOJI) {
            return 1;
        }
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> joins(character) ? 0 : wide(character) ? 2 : 1;
        };
    }

    /** Vowels and ends of syllables that Hangul writes into the block that another character begins. */
    private static boolean joins(int character) {
        return character >= 0x1160 && character <= 0x11FF || character >= 0xD7B0 && character <= 0xD7FF;
    }

    private static boolean wide(int character) {
        var range = ENDS.floorEntry(character);
        return range != null && character <= range.getValue();
    }

    /** Where the longest part of the text ends that begins there and takes at most so many columns. */
    public static int end(String text, int from, int columns) {
        int end = from;
        int used = 0;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            used += of(character);
            if (used > columns) {
                break;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    /** The text with blanks behind it up to so many columns. */
    public static String padded(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }
}
