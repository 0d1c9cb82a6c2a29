package org.hearsay.language.nlp4j;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/** Writes the sections of a pack one after the other, and at the end the table that finds them. Used by several threads. */
final class PackWriter implements Closeable {
    private static final int BUFFER = 1 << 20;

    private final FileChannel file;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
    private final Map<String, PackFile.Section> sections = new LinkedHashMap<>();
    private final CRC32C checksum = new CRC32C();
    private long at = PackFile.HEADER;

    PackWriter(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    synchronized void longs(String name, long[] values) throws IOException {
        long start = begin();
        for (long value : values) {
            room(8).putLong(value);
        }
        end(name, start);
    }

    synchronized void ints(String name, int[] values) throws IOException {
        long start = begin();
        for (int value : values) {
            room(4).putInt(value);
        }
        end(name, start);
    }

    synchronized void shorts(String name, short[] values) throws IOException {
        long start = begin();
        for (short value : values) {
            room(2).putShort(value);
        }
        end(name, start);
    }

    synchronized void floats(String name, Iterable<float[]> rows) throws IOException {
        long start = begin();
        for (float[] row : rows) {
            for (float value : row) {
                room(4).putFloat(value);
            }
        }
        end(name, start);
    }

    synchronized void bytes(String name, byte[] values) throws IOException {
        long start = begin();
        for (byte value : values) {
            room(1).put(value);
        }
        end(name, start);
    }

    /** Puts the table of sections at the head of the file and makes sure that all of it is on the disk. */
    synchronized void finish() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream table = new DataOutputStream(bytes);
        table.writeInt(sections.size());
        for (Map.Entry<String, PackFile.Section> section : sections.entrySet()) {
            table.writeUTF(section.getKey());
            table.writeLong(section.getValue().start());
            table.writeLong(section.getValue().length());
            table.writeInt(section.getValue().checksum());
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes.toByteArray());
        ByteBuffer header = ByteBuffer.allocate(PackFile.HEADER);
        header.putLong(PackFile.MAGIC).putLong(at).putInt((int) crc.getValue()).putInt(bytes.size());
        header.put(bytes.toByteArray()).rewind();
        file.position(0);
        drain(header);
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private long begin() throws IOException {
        // Sections begin at multiples of eight, so that longs are read whole.
        at = at + 7 & ~7L;
        file.position(at);
        checksum.reset();
        return at;
    }

    private ByteBuffer room(int bytes) throws IOException {
        if (buffer.remaining() < bytes) {
            flush();
        }
        return buffer;
    }

    private void flush() throws IOException {
        buffer.flip();
        at += buffer.remaining();
        checksum.update(buffer.duplicate());
        drain(buffer);
        buffer.clear();
    }

    private void drain(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    private void end(String name, long start) throws IOException {
        flush();
        sections.put(name, new PackFile.Section(start, at - start, (int) checksum.getValue()));
    }
}
