package vn.sxsh.facility.place;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a point can lie where it is said to lie. */
@Schema(name = "LocationVerdict")
public record PlaceResponse(@Schema(required = true) LocationCheck.Result result) {}
