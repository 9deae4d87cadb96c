# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# The care levels and the words round a result.
# $number: an emergency number. $time: a clock time, $date: a date, as shown. $baby: a name, or the message your-baby.
# $count: a number. $side: "left" or "right". $signs: a list of labels.

## Care levels: the word; .sentence what to do; .spoken a prefix for screen readers; .baby the sentence about a baby
tier-emergency-now = Hol jetzt Hilfe
    .sentence = Hol jetzt Hilfe. Ruf { $number } an.
    .they = Hol jetzt Hilfe für die Person. Ruf { $number } an.
    .spoken = Notfall.
    .baby = Hol jetzt Hilfe für { $baby }. Ruf { $number } an.
tier-same-day = Sprich heute mit Arzt, Ärztin oder Hebamme
    .sentence = Sprich heute mit Arzt, Ärztin oder Hebamme. Wenn du in 4 Stunden niemanden erreichst, geh in die Notaufnahme.
    .they = Hilf der Person, heute Arzt, Ärztin oder Hebamme anzurufen. Wenn sie in 4 Stunden niemanden erreicht, geht in die Notaufnahme.
    .spoken = Dringend.
    .baby = Es geht um { $baby }. Sprich heute mit Arzt, Ärztin oder Hebamme. Wenn du in 4 Stunden niemanden erreichst, geh in die Notaufnahme.
tier-within-24h = Sprich in den nächsten 24 Stunden mit Arzt, Ärztin oder Hebamme
    .sentence = Sprich in den nächsten 24 Stunden mit Arzt, Ärztin oder Hebamme.
    .they = Hilf der Person, in den nächsten 24 Stunden mit Arzt, Ärztin oder Hebamme zu sprechen.
    .spoken = Bald.
    .baby = Es geht um { $baby }. Sprich in den nächsten 24 Stunden mit Arzt, Ärztin oder Hebamme.
tier-self-care-no-massage = Pflege zu Hause, keine Massage
    .sentence = Pflege zu Hause. Vorerst keine Massage. Mach um { $time } noch einmal einen Check.
    .they = Pflege zu Hause. Vorerst keine Massage. Mach um { $time } mit der Person noch einmal einen Check.
    .spoken = Pflege zu Hause.
    .baby = Für { $baby } hast du uns kein Zeichen genannt, das heute Hilfe braucht.
tier-massage-ok = Pflege zu Hause, sanfte Berührung möglich
    .sentence = Pflege zu Hause. Eine sanfte Berührung ist möglich, wenn du willst. Nötig ist sie nicht.
    .they = Pflege zu Hause. Eine sanfte Berührung ist möglich, wenn die Person will. Nötig ist sie nicht.
    .spoken = Pflege zu Hause.
    .baby = Für { $baby } hast du uns kein Zeichen genannt, das heute Hilfe braucht.
tier-self-care-no-time = Pflege zu Hause. Vorerst keine Massage. Wenn sich etwas ändert, mach einen neuen Check.
and-for-you = Und für dich
    .they = Und für die Person

## Not complete
result-incomplete = { $count ->
    [one] Wir können noch nicht sicher sein. Eine Frage hat keine Antwort, darum bleiben wir auf der sicheren Seite.
   *[other] Wir können noch nicht sicher sein. { $count } Fragen haben keine Antwort, darum bleiben wir auf der sicheren Seite.
}
if-true-lead-emergency-now = Wir wissen es noch nicht. Wenn etwas davon stimmt, hol jetzt Hilfe:
if-true-lead-same-day = Wir wissen es noch nicht. Wenn etwas davon stimmt, sprich heute mit Arzt, Ärztin oder Hebamme:
if-true-lead-within-24h = Wir wissen es noch nicht. Wenn etwas davon stimmt, sprich in den nächsten 24 Stunden mit Arzt, Ärztin oder Hebamme:
if-true-lead-self-care-no-massage = Wir wissen es noch nicht. Wenn etwas davon stimmt, lass die Massage weg:
if-true-lead-massage-ok = Das ist noch offen:
to-be-safe = Zur Sicherheit
not-known-heading = Nicht bekannt
because-lead = Weil du gesagt hast
    .they = Weil du über die Person gesagt hast
from-notes-lead = Aus deinen Notizen
    .they = Aus ihren Notizen
where-from = Woher das kommt
check-again-at = Neuer Check um { $time }.

## Why something is open
why-not-asked = noch nicht gefragt
why-not-sure = du warst nicht sicher
    .they = die Person war nicht sicher
why-prefer-not = du wolltest es nicht sagen
    .they = die Person wollte es nicht sagen
why-skipped = du hast es übersprungen
    .they = es wurde übersprungen
why-stale = die Antwort ist zu alt
why-measure-again = um { $time } noch einmal messen

## Massage, each side
massage-forbidden = { $side ->
    [left] Links vorerst keine Massage.
   *[right] Rechts vorerst keine Massage.
}
massage-withheld = { $side ->
    [left] Die Massage links wartet. Etwas ist noch offen, oder die Brust braucht Ruhe.
   *[right] Die Massage rechts wartet. Etwas ist noch offen, oder die Brust braucht Ruhe.
}
massage-light-only = { $side ->
    [left] Links ist eine sanfte Berührung bis { $time } möglich, wenn du willst.
   *[right] Rechts ist eine sanfte Berührung bis { $time } möglich, wenn du willst.
}

## To be shown to someone
followup-within-7d = Zeig das in den nächsten 7 Tagen Arzt, Ärztin oder Hebamme.
followup-within-14d = Zeig das in den nächsten 14 Tagen Arzt, Ärztin oder Hebamme.
followup-imaging = Frag, ob ein Ultraschall helfen würde.

## State of the rules
not-reviewed = Noch nicht von einer medizinischen Fachperson geprüft: Diese Regeln sind ein Entwurf.
expired = Diese Gesundheitsregeln wurden zuletzt am { $date } geprüft. Bis sie wieder geprüft sind, lassen wir die Massage weg. Der Rat, wo du Hilfe bekommst, gilt weiter.
unreviewed-pack = Diese Texte und Regeln hat noch niemand unterschrieben. Sie sind zum Ausprobieren da und ersetzen keine medizinische Hilfe.
content-version = Regeln { $version }, zuletzt geprüft am { $date }

## How sure the sources are
grade-a = Fachleute sind sich einig
    .letter = Grad A
grade-b = Eine Leitlinie sagt es
    .letter = Grad B
grade-c = Fachleute sind sich uneinig
    .letter = Grad C
grade-d = Unser eigenes Urteil
    .letter = Grad D
source-differs = sagt etwas anderes

## Thoughts of harm, and kind words
thoughts-of-harm = Danke, dass du es uns sagst. Du bekommst keinen Ärger. Bitte sprich jetzt mit jemandem.
    .they = Danke, dass du es uns sagst. Niemand bekommt Ärger. Bitte hilf der Person, jetzt mit jemandem zu sprechen.
thoughts-of-harm-near = Sag es dem Menschen, der bei dir ist.

## What to say on the phone. After the colon stand labels in the nominative.
what-to-say-lead = Was du sagen kannst
what-to-say = Ich habe am { $date } geboren. Meine Beschwerden: { $signs }.
    .they = Ich bin bei einer Person, die am { $date } geboren hat. Ihre Beschwerden: { $signs }.
what-to-say-no-date = Ich habe Milch in der Brust. Meine Beschwerden: { $signs }.
    .they = Ich bin bei einer Person, die Milch in der Brust hat. Ihre Beschwerden: { $signs }.
what-to-say-loss = Ich habe mein Baby verloren. Meine Beschwerden: { $signs }.
    .they = Ich bin bei einer Person, die ihr Baby verloren hat. Ihre Beschwerden: { $signs }.
what-to-say-notes = Was ich notiert habe, oder ein früherer Check, sagt, dass ich mit jemandem sprechen soll.
    .they = Was notiert wurde, oder ein früherer Check, sagt, dass wir mit jemandem sprechen sollen.
what-to-say-harm = Ich habe Gedanken, die mir Angst machen, und ich brauche jetzt Hilfe.
    .they = Ich bin bei einer Person, der ihre Gedanken Angst machen. Wir brauchen jetzt Hilfe.
