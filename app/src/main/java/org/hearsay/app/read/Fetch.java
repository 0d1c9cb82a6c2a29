package org.hearsay.app.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;

/** Fetches one address that the user gave, and nothing else: no pictures, no scripts, no links. */
final class Fetch {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** What came back. */
    record Fetched(InputStream body, Optional<String> mediaType) {}

    Fetched get(String address) throws IOException, InterruptedException {
        URI uri;
        HttpRequest request;
        try {
            uri = URI.create(address);
            request = HttpRequest.newBuilder(uri)
                    .timeout(PATIENCE)
                    .header("User-Agent", "Hearsay (reads one page a user asked for)")
                    .header("Accept", "text/html, text/plain, application/x-ndjson;q=0.9, */*;q=0.5")
                    .build();
        } catch (IllegalArgumentException e) {
            throw new IOException("not an address that can be fetched: check its spelling", e);
        }
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build();
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() / 100 != 2) {
                response.body().close();
                throw new IOException("the server answered " + response.statusCode());
            }
            return new Fetched(response.body(), response.headers().firstValue("content-type"));
        } catch (HttpTimeoutException e) {
            throw new IOException("no answer within " + PATIENCE.toSeconds() + " seconds", e);
        } catch (ConnectException e) {
            boolean unknown = e.getCause() instanceof UnresolvedAddressException
                    || (e.getCause() != null && e.getCause().getCause() instanceof UnresolvedAddressException);
            throw new IOException(unknown ? "no host of the name " + uri.getHost() : "the server cannot be reached", e);
        }
    }
}
