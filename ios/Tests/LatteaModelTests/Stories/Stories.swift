// The stories of tests/scenarios, played through the models of the screens.

import Testing

@testable import PhoneForTests

@Suite @MainActor struct Stories {
  @Test(arguments: try Story.all()) func readsAsItsTranscript(_ story: Story) async throws {
    if let found = try await story.difference(from: play(story.steps())) { Issue.record("\(found)") }
  }
}
