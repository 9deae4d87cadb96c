import LatteaCore
import LatteaModel
import SwiftUI

/// Which baby it is about, by name; nothing while there is one. A second tap on the chosen one takes it back.
struct BabyChoice: View {
  let model: BabiesModel
  @Binding var chosen: BabyKey?

  var body: some View {
    if let view = model.view, !model.choices.isEmpty {
      Heading(text: view.title)
      ForEach(model.choices, id: \.baby) { row in
        ChoiceRow(
          id: ["about", row.baby].compactMap(\.self).joined(separator: "-"), label: row.name ?? "",
          isChosen: chosen == row.baby
        ) {
          chosen = chosen == row.baby ? nil : row.baby
        }
      }
    }
  }
}
