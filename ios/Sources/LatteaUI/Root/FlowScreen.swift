import LatteaModel
import SwiftUI

/// What covers everything until it is done.
struct FlowScreen: View {
  let screens: Screens
  let flow: Flow

  var body: some View {
    switch flow {
    case .check: CheckScreen(model: screens.check)
    case .result: ResultScreen(model: screens.result, check: screens.check)
    case .massage: MassageScreen(model: screens.massage)
    case .handOver: HandOverScreen(model: screens.handOver)
    case .help: HelpScreen(model: screens.help, close: { screens.shell.flow = nil })
    }
  }
}
