package io.mastering.model.identity;

import java.util.Optional;

/**
 * An attribute of a user schema.
 *
 * @param master absent means inherit from master
 * @param selfPermission READ_WRITE, READ_ONLY or HIDE for the principal SELF
 * @param mutability READ_WRITE, READ_ONLY, IMMUTABLE or WRITE_ONLY
 */
public record SchemaAttribute(
    String name,
    boolean custom,
    boolean required,
    Optional<AttributeMaster> master,
    Optional<String> selfPermission,
    Optional<String> mutability,
    Optional<String> pattern) {}
