import LatteaCore
import LatteaModel
import SwiftUI

/// A medicine, by the name that the person knows; no dose is ever offered.
struct MedicineFields: View {
  let words: Words
  @Binding var draft: MedicineDraft

  var body: some View {
    TypedField(title: words[.medicine], text: $draft.name)
    Heading(text: words[.medicineFor])
    ChoiceRow(id: "fever", label: words[.lowersFever], isChosen: draft.lowersFever == true) {
      draft.lowersFever.toggle(true)
    }
    ChoiceRow(id: "antibiotic", label: words[.antibiotic], isChosen: draft.isAntibiotic == true) {
      draft.isAntibiotic.toggle(true)
    }
    TypedField(title: words[.medicineCourse], text: $draft.course)
  }
}

/// A word with a clinician.
struct ContactFields: View {
  let words: Words
  @Binding var draft: ContactDraft

  var body: some View {
    TypedField(title: words[.who], text: $draft.who)
    TypedField(title: words[.said], text: $draft.said)
    Heading(text: words[.massageAsked])
    YesNo(id: "massage", words: words, answer: $draft.massageOk)
  }
}
