package org.hearsay.language.nlp4j;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** A language pack on disk, mapped into memory: named sections of numbers, each with its checksum. */
final class PackFile {
    /** "HEARSAY" and the number of the format. */
    static final long MAGIC = 0x4845415253415901L;

    static final int HEADER = 8192;

    private final Path path;
    private final MappedByteBuffer bytes;
    private final Map<String, Section> sections;

    /** Where a section lies in the file, in bytes. */
    record Section(long start, long length, int checksum) {}

    private PackFile(Path path, MappedByteBuffer bytes, Map<String, Section> sections) {
        this.path = path;
        this.bytes = bytes;
        this.sections = sections;
    }

    /** @throws IOException if the file is none, is cut short or has a damaged header */
    static PackFile open(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            long size = file.size();
            if (size < HEADER || size > Integer.MAX_VALUE) {
                throw new IOException("not a language pack: " + path);
            }
            MappedByteBuffer bytes = file.map(FileChannel.MapMode.READ_ONLY, 0, size);
            byte[] table = table(bytes, size, path);
            bytes.order(ByteOrder.LITTLE_ENDIAN);
            return new PackFile(path, bytes, sections(table));
        }
    }

    private static byte[] table(ByteBuffer bytes, long size, Path path) throws IOException {
        boolean known = bytes.getLong() == MAGIC && bytes.getLong() == size;
        int checksum = bytes.getInt();
        int length = bytes.getInt();
        if (!known || length < 0 || length > HEADER - 24) {
            throw new IOException("not a whole language pack: " + path);
        }
        byte[] table = new byte[length];
        bytes.get(table);
        CRC32C crc = new CRC32C();
        crc.update(table);
        if ((int) crc.getValue() != checksum) {
            throw new IOException("the language pack is damaged: " + path);
        }
        return table;
    }

    private static Map<String, Section> sections(byte[] table) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(table));
        Map<String, Section> sections = new HashMap<>();
        for (int n = in.readInt(); n > 0; n--) {
            sections.put(in.readUTF(), new Section(in.readLong(), in.readLong(), in.readInt()));
        }
        return sections;
    }

    /** The bytes of a section, little-endian, from 0. */
    ByteBuffer section(String name) {
        Section section = sections.get(name);
        if (section == null) {
            throw new IllegalStateException("the language pack has no " + name);
        }
        return bytes.slice((int) section.start(), (int) section.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * Whether every section has its checksum. Reads the file past the mapping, so that what is only checked does not count as memory in
     * use.
     */
    boolean isSound() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20);
        CRC32C crc = new CRC32C();
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            for (Section section : sections.values()) {
                crc.reset();
                long at = section.start();
                long end = at + section.length();
                while (at < end) {
                    buffer.clear().limit((int) Math.min(buffer.capacity(), end - at));
                    int read = file.read(buffer, at);
                    if (read <= 0) {
                        return false;
                    }
                    crc.update(buffer.flip());
                    at += read;
                }
                if ((int) crc.getValue() != section.checksum()) {
                    return false;
                }
            }
        }
        return true;
    }

    static long[] longs(ByteBuffer section) {
        long[] values = new long[section.remaining() / 8];
        section.asLongBuffer().get(values);
        return values;
    }

    static int[] ints(ByteBuffer section) {
        int[] values = new int[section.remaining() / 4];
        section.asIntBuffer().get(values);
        return values;
    }

    static float[] floats(ByteBuffer section) {
        float[] values = new float[section.remaining() / 4];
        section.asFloatBuffer().get(values);
        return values;
    }

    static byte[] bytes(ByteBuffer section) {
        byte[] values = new byte[section.remaining()];
        section.get(values);
        return values;
    }
}
