package org.hearsay.model;

/** How exact a date is. */
public enum DatePrecision implements Coded {
    DAY,
    DAYS,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    YEARS,
    UNKNOWN
}
