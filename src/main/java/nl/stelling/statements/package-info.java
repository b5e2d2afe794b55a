// SPDX-License-Identifier: EUPL-1.2
/**
 * What is asked and who says what: a statement set with its themes, parties, programmes and the positions that quotes
 * prove. Records alone, which refuse in their constructors what cannot be; whoever holds a set need not check it again.
 * This room knows no other.
 */
package nl.stelling.statements;
