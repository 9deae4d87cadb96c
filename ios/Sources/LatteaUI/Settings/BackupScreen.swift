import LatteaCore
import LatteaModel
import SwiftUI

/// A backup: made and read back, or looked into and brought back.
struct BackupScreen: View {
  @Bindable var model: BackupModel
  /// How it is closed, where it is a sheet and not a page behind Settings.
  var close: (@MainActor () -> Void)?
  @State private var isChoosing = false

  var body: some View {
    Page {
      TroubleCard(shell: model.shell)
      if let view = model.view {
        Heading(text: view.title, font: Letters.question)
        ForEach(view.text, id: \.self) { Line(text: $0) }
        Line(text: view.last)
        SecretFields(model: model, view: view)
        Problem(text: model.problem)
        BackupMade(model: model)
        BackupFound(model: model)
      }
    } bottom: {
      SideButton(id: "choose-backup", title: model.words[.backupChoose]) { isChoosing = true }
      MainButton(id: "make-backup", title: model.words[.backupSave]) { model.act { await model.make() } }
      if let close { SideButton(id: "close", title: model.words[.close], action: close) }
    } fixed: {
      if close != nil { HelpButton(shell: model.shell) }
    }
    .task { await model.load() }
    .fileImporter(isPresented: $isChoosing, allowedContentTypes: [.data]) { model.choose($0) }
  }
}

/// What opens the file.
private struct SecretFields: View {
  @Bindable var model: BackupModel
  let view: BackupView

  var body: some View {
    choice("passphrase", .backupPassphrase, .passphrase)
    Line(text: view.passphrase)
    choice("new-key", .backupKey, .newRecoveryKey)
    Line(text: view.recoveryKey)
    choice("old-key", .backupOldKey, .recoveryKey)
    if model.secret != .newRecoveryKey {
      SecretField(
        words: model.words, word: model.secret == .passphrase ? .backupPassphrase : .backupOldKey, text: $model.typed)
    }
  }

  private func choice(_ id: String, _ word: Word, _ secret: BackupModel.Secret) -> some View {
    ChoiceRow(id: id, label: model.words[word], isChosen: model.secret == secret) { model.secret = secret }
  }
}

/// A backup that was made: where it goes, and the key that is shown this once.
private struct BackupMade: View {
  let model: BackupModel

  var body: some View {
    if let made = model.made {
      Card {
        Heading(text: made.said)
        Line(text: made.keep)
        if let key = made.recoveryKey { Line(text: key, font: Letters.strong).privacySensitive() }
        if let file = model.file {
          ShareLink(item: file) { Text(verbatim: model.words[.send]) }
            .buttonStyle(Pill(kind: .main))
            .accessibilityIdentifier("send-backup")
        }
      }
    }
  }
}

/// A backup that was chosen: what is in it, before anything changes.
private struct BackupFound: View {
  let model: BackupModel

  var body: some View {
    if model.chosen != nil {
      SideButton(id: "look", title: model.words[.backupLook]) { model.act { await model.open() } }
      if let look = model.look {
        Heading(text: look.made)
        ForEach(look.lines, id: \.self) { Line(text: $0) }
        MainButton(id: "restore", title: look.restore) { model.act { await model.restore() } }
        if !look.replace.isEmpty {
          SideButton(id: "replace", title: look.replace) { model.act { await model.replace() } }
        }
      }
    }
    if let restored = model.restored { Lines(title: restored.said, lines: restored.lines) }
  }
}
