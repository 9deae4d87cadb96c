import LatteaCore
import LatteaModel
import SwiftUI

/// Numbers to call or write to.
struct Calls: View {
  let words: Words
  let calls: [CallView]
  var kind = Pill.Kind.main

  var body: some View {
    ForEach(calls, id: \.self) { CallButton(words: words, call: $0, kind: kind) }
  }
}

/// One number: a tap opens the phone with it filled in. A device that can't call shows it large, to be read or copied.
private struct CallButton: View {
  @Environment(\.openURL) private var openURL
  @State private var isShown = false
  let words: Words
  let call: CallView
  let kind: Pill.Kind

  var body: some View {
    Button {
      var address = URLComponents()
      address.scheme = call.byText ? "sms" : "tel"
      address.path = call.number.filter { !$0.isWhitespace }
      if let url = address.url { openURL(url) { accepted in isShown = !accepted } }
    } label: {
      VStack(alignment: .leading) {
        Text(verbatim: [words[call.byText ? .text : .call], call.number].joined(separator: " "))
          .font(Letters.strong)
        Text(verbatim: call.label)
        if !call.hours.isEmpty { Text(verbatim: call.hours).font(Letters.small) }
      }
    }
    .buttonStyle(Pill(kind: kind))
    .accessibilityIdentifier("call")
    if isShown {
      Line(text: call.number, font: Letters.timer).textSelection(.enabled).accessibilityIdentifier("number")
    }
  }
}
