// The stories of tests/scenarios, played through the boundary.

import Testing

@Suite struct Stories {
  @Test(arguments: try Story.all()) func readsAsItsTranscript(_ story: Story) throws {
    if let found = try story.difference(from: play(story.steps())) { Issue.record("\(found)") }
  }

  @Test func thereAreNineOrMore() throws {
    let stories = try Story.all()
    #expect(stories.count >= 9)
    for story in stories { #expect(try !story.steps().isEmpty, "\(story)") }
  }
}
