package org.hearsay.language.nlp4j;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;

/** The library's own files that a pack is made from. */
enum Resource {
    EMBEDDINGS("lexica/en-word-embeddings-undigitalized"),
    DEPENDENCIES("models/en-dep"),
    GAZETTEERS("lexica/en-named-entity-gazetteers-simplified"),
    NAMES("models/en-ner"),
    TAGS("models/en-pos"),
    CLUSTERS("lexica/en-brown-clusters-simplified-lowercase"),
    AMBIGUITY("lexica/en-ambiguity-classes-simplified");

    private final String path;

    Resource(String path) {
        this.path = "/edu/emory/mathcs/nlp/" + path + ".xz";
    }

    /** What its sections of the pack are called. */
    String section() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
    }

    InputStream open() throws IOException {
        return url().openStream();
    }

    /** Its size in bytes, compressed. */
    long size() throws IOException {
        return connection().getContentLengthLong();
    }

    /** Its name, its size and, from the archive's own table, its checksum: quick to read, and different for different models. */
    String identity() throws IOException {
        URLConnection connection = connection();
        String checksum = connection instanceof JarURLConnection jar
                ? Long.toHexString(jar.getJarEntry().getCrc())
                : "unpacked";
        return path + " " + connection.getContentLengthLong() + " " + checksum;
    }

    private URLConnection connection() throws IOException {
        return url().openConnection();
    }

    private URL url() throws IOException {
        URL url = Resource.class.getResource(path);
        if (url == null) {
            throw new IOException("the class path lacks nlp4j-english: " + path);
        }
        return url;
    }
}
