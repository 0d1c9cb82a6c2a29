package org.hearsay.model;

/** A point on the globe in degrees, WGS 84. */
public record Coordinates(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0;

    public Coordinates {
        if (!(latitude >= -90 && latitude <= 90 && longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("no point on the globe: " + latitude + ", " + longitude);
        }
    }

    /** Great-circle distance by the haversine formula. */
    public double kilometresTo(Coordinates other) {
        double latitudes = Math.toRadians(other.latitude - latitude) / 2;
        double longitudes = Math.toRadians(other.longitude - longitude) / 2;
        double half = Math.pow(Math.sin(latitudes), 2)
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * Math.pow(Math.sin(longitudes), 2);
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
