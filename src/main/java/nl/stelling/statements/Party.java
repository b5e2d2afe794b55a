// SPDX-License-Identifier: EUPL-1.2
package nl.stelling.statements;

/**
 * A party whose programme is compared.
 *
 * @param place the municipality whose programme it is: a party of one town is not the party of another
 */
public record Party(Id<Party> id, Text name, Text place) {}
