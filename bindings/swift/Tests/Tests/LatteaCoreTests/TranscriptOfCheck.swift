// The check and the session: questions, results, choices, and what a guided session shows.

import Foundation
import LatteaCore

extension Transcript {
  mutating func check(_ step: CheckStep) {
    switch step {
    case .ask(let view): question(view)
    case .done(let view): result(view)
    case .problem(let found): problems(found)
    }
  }

  private mutating func question(_ view: CheckView) {
    line("part", "\(view.part)", "\(view.parts)", view.partName)
    line("intro", view.intro ?? "")
    line("lead", view.lead)
    line("why", view.why)
    switch view.style {
    case .ticks(let none, let goOn, let unsure): line("ticks", none, goOn, unsure)
    case .fields(let next): line("fields", next)
    }
    for field in view.fields {
      line("field", field.id, field.text, kind(field.kind), ids(field.unsure), yes(field.optional))
    }
    tier("already", view.already)
    line("last", view.last ?? "")
    line("can_go_back", yes(view.canGoBack))
    line("device", view.device ?? "")
    if let given = view.given { self.given(given) }
  }

  private mutating func given(_ given: CheckAnswer) {
    switch given {
    case .ticks(let ticked, let rest): line("given", "ticked", ticked.joined(separator: " "), snake(rest))
    case .fields(let fields):
      for field in fields {
        switch field.answer {
        case .choice(let choice): line("given", field.field, "choice", choice)
        case .choices(let choices): line("given", field.field, "choices", choices.joined(separator: " "))
        case .text(let text): line("given", field.field, "text", text)
        case .empty: break
        }
      }
    }
  }

  private func kind(_ kind: FieldKind) -> String {
    switch kind {
    case .tick: "tick"
    case .one(let choices): "one \(ids(choices))"
    case .many(let choices): "many \(ids(choices))"
    case .number(let min, let max): "number \(min) \(max)"
    case .pain(let words): "pain \(words.count)"
    case .temperature(let unit): "temperature \(unit)"
    case .since(let choices): "since \(ids(choices))"
    case .day: "day"
    }
  }

  mutating func result(_ view: ResultView) {
    line("baby_first", yes(view.babyFirst))
    tier("tier", view.tier)
    for baby in view.babies { tier("baby", baby) }
    line("made", view.made)
    line("complete", yes(view.complete))
    line("incomplete", view.incomplete)
    tier("to_be_safe", view.toBeSafe)
    lines("do", view.doNow)
    calls("call", view.calls)
    line("say", view.say)
    said("because", view.because)
    lines("from_notes", view.fromNotes)
    for reason in view.reasons {
      line("reason", reason.rule, reason.about, reason.text, reason.grade, keys(reason.sources))
    }
    for block in view.ifTrue { line("if_true", snake(block.tier), block.lead, ids(block.items)) }
    said("not_known", view.notKnown)
    for side in view.massage {
      let why = side.why.joined(separator: " ")
      line("side", snake(side.side), snake(side.permission), side.text, why, ids(side.techniques))
    }
    lines("follow_up", view.followUp)
    lines("recheck", view.recheck)
    sources(view.sources)
    line("rules", view.rules)
    line("can_massage", yes(view.canMassage))
    line("full_page", yes(view.fullPage))
    line("mistake", yes(view.mistake != nil))
  }

  private mutating func said(_ name: String, _ all: [SaidView]) {
    for said in all { line(name, said.text, yes(said.change != nil)) }
  }

  mutating func choices(_ view: ChooseView) {
    for side in view.sides {
      line("side", snake(side.side), side.name)
      for technique in side.techniques {
        line("technique", technique.id, technique.name, technique.what)
        line("technique_facts", technique.grade, technique.sides, technique.caps, keys(technique.sources))
      }
      lines("why_not", side.whyNot)
    }
    line("optional", view.optional)
    line("how", view.how)
    line("rules", view.rules)
  }

  mutating func started(_ started: Started) {
    switch started {
    case .begun(let view): massage(view)
    case .askFeed(let text): line("ask_feed", text)
    case .refused(let text): line("refused", text)
    }
  }

  mutating func massage(_ view: MassageView) {
    line("heading", view.heading, snake(view.side))
    stage(view.stage)
    line("title", view.title)
    line("step", view.step)
    line("text", view.text)
    line("limits", view.limits)
    line("signs", view.signs.map { snake($0.sign) }.joined(separator: " "))
    if let timer = view.timer {
      line("timer", timer.shown, "\(timer.leftMs)", "\(timer.totalMs)", yes(timer.running), timer.endsAt.shown)
    }
    line("sectors", view.diagram.sectors.map { snake($0.state) }.joined(separator: " "))
    line("toward", view.toward)
    line("direction", view.direction.map { snake($0) } ?? "")
    line("stroke_ms", view.strokeMs.map { "\($0)" } ?? "")
    for cue in view.cues {
      switch cue {
      case .speak(let text): line("cue", "speak", text)
      case .buzz(let buzz): line("cue", "buzz", snake(buzz))
      case .announce(let text, let urgent): line("cue", "announce", text, yes(urgent))
      }
    }
    if let after = view.after {
      line("fullness", after.fullness, ids(after.choices), after.chosen ?? "")
      line("expressed", after.expressed, after.expressedHint, after.amount.map { "\($0)" } ?? "")
      line("problem", after.problem ?? "")
    }
    line("next_change", view.nextChange?.shown ?? "")
    line("still", view.still ? "yes" : "")
  }

  private mutating func stage(_ stage: StageView) {
    switch stage {
    case .running: line("stage", "running")
    case .waiting(let ready): line("stage", "waiting", ready)
    case .askingPain(let question, let words, let same):
      line("stage", "asking_pain", question, "\(words.count)")
      if let same { line("same", same.text, "\(same.score)") }
    case .askingRelief(let question, let choices): line("stage", "asking_relief", question, ids(choices))
    case .paused(let text): line("stage", "paused", text)
    case .ended(let text, let checkNext): line("stage", "ended", text, yes(checkNext))
    }
  }
}
