import Testing
import LatteaCore
@Test func hello() throws { #expect(try !helpWithoutJournal(language: nil, country: "GB").calls.isEmpty) }
