# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# The care levels and the words round a result.
# $number: an emergency number. $time: a clock time, $date: a date, as shown. $baby: a name, or the message your-baby.
# $count: a number. $side: "left" or "right". $signs: a list of labels.

## Care levels: the word; .sentence what to do; .spoken a prefix for screen readers; .baby the sentence about a baby
tier-emergency-now = Pide ayuda ahora
    .sentence = Pide ayuda ahora. Llama al { $number }.
    .they = Pide ayuda para la persona ahora. Llama al { $number }.
    .spoken = Emergencia.
    .baby = Pide ayuda para { $baby } ahora. Llama al { $number }.
tier-same-day = Habla hoy con un médico o una matrona
    .sentence = Habla hoy con un médico o una matrona. Si no consigues hablar con nadie en 4 horas, ve a urgencias.
    .they = Ayuda a la persona a llamar hoy a un médico o una matrona. Si no consigue hablar con nadie en 4 horas, llévala a urgencias.
    .spoken = Urgente.
    .baby = Se trata de { $baby }. Habla hoy con un médico o una matrona. Si no consigues hablar con nadie en 4 horas, ve a urgencias.
tier-within-24h = Habla en las próximas 24 horas con un médico o una matrona
    .sentence = Habla en las próximas 24 horas con un médico o una matrona.
    .they = Ayuda a la persona a hablar en las próximas 24 horas con un médico o una matrona.
    .spoken = Pronto.
    .baby = Se trata de { $baby }. Habla en las próximas 24 horas con un médico o una matrona.
tier-self-care-no-massage = Cuidados en casa, sin masaje
    .sentence = Cuidados en casa. Sin masaje por ahora. Haz otro chequeo a las { $time }.
    .they = Cuidados en casa. Sin masaje por ahora. Haz otro chequeo con la persona a las { $time }.
    .spoken = Cuidados en casa.
    .baby = No nos has dicho ninguna señal de { $baby } que necesite atención hoy.
tier-massage-ok = Cuidados en casa, toque suave posible
    .sentence = Cuidados en casa. Un toque suave es posible, si quieres. No hace falta.
    .they = Cuidados en casa. Un toque suave es posible, si la persona quiere. No hace falta.
    .spoken = Cuidados en casa.
    .baby = No nos has dicho ninguna señal de { $baby } que necesite atención hoy.
tier-self-care-no-time = Cuidados en casa. Sin masaje por ahora. Si algo cambia, haz un chequeo nuevo.
and-for-you = Y para ti
    .they = Y para la persona

## Not complete
result-incomplete = { $count ->
    [one] Todavía no podemos tener certeza. Una pregunta no tiene respuesta, así que vamos por lo más seguro.
   *[other] Todavía no podemos tener certeza. { $count } preguntas no tienen respuesta, así que vamos por lo más seguro.
}
if-true-lead-emergency-now = Todavía no lo sabemos. Si algo de esto es cierto, pide ayuda ahora:
if-true-lead-same-day = Todavía no lo sabemos. Si algo de esto es cierto, habla hoy con un médico o una matrona:
if-true-lead-within-24h = Todavía no lo sabemos. Si algo de esto es cierto, habla en las próximas 24 horas con un médico o una matrona:
if-true-lead-self-care-no-massage = Todavía no lo sabemos. Si algo de esto es cierto, deja el masaje fuera:
if-true-lead-massage-ok = Esto sigue abierto:
to-be-safe = Para más seguridad
not-known-heading = No se sabe
because-lead = Porque dijiste
    .they = Porque dijiste sobre la persona
from-notes-lead = De tus notas
    .they = De sus notas
where-from = De dónde viene esto
check-again-at = Haz otro chequeo a las { $time }.

## Why something is open
why-not-asked = aún sin preguntar
why-not-sure = no lo tenías claro
    .they = la persona no lo tenía claro
why-prefer-not = preferiste no decirlo
    .they = la persona prefirió no decirlo
why-skipped = lo saltaste
    .they = se saltó
why-stale = la respuesta es demasiado vieja
why-measure-again = medir otra vez a las { $time }

## Massage, each side
massage-forbidden = { $side ->
    [left] Sin masaje en el lado izquierdo por ahora.
   *[right] Sin masaje en el lado derecho por ahora.
}
massage-withheld = { $side ->
    [left] El masaje en el lado izquierdo espera. Algo sigue abierto, o el pecho necesita descanso.
   *[right] El masaje en el lado derecho espera. Algo sigue abierto, o el pecho necesita descanso.
}
massage-light-only = { $side ->
    [left] Un toque suave en el lado izquierdo es posible hasta las { $time }, si quieres.
   *[right] Un toque suave en el lado derecho es posible hasta las { $time }, si quieres.
}

## To be shown to someone
followup-within-7d = Enseña esto a un médico o una matrona en los próximos 7 días.
followup-within-14d = Enseña esto a un médico o una matrona en los próximos 14 días.
followup-imaging = Pregunta si una ecografía ayudaría.

## State of the rules
not-reviewed = Sin revisar todavía por un profesional de salud: estas reglas son un borrador.
expired = Estas reglas de salud se revisaron por última vez el { $date }. Hasta que se revisen otra vez, dejamos el masaje fuera. El consejo para pedir ayuda sigue valiendo.
unreviewed-pack = Nadie ha firmado todavía estas palabras y reglas. Están para probarlas, y no sustituyen la atención médica.
content-version = Reglas { $version }, revisadas por última vez el { $date }

## How sure the sources are
grade-a = Especialistas de acuerdo
    .letter = Grado A
grade-b = Lo dice una guía
    .letter = Grado B
grade-c = Especialistas en desacuerdo
    .letter = Grado C
grade-d = Nuestro propio criterio
    .letter = Grado D
source-differs = dice otra cosa

## Thoughts of harm, and kind words
thoughts-of-harm = Gracias por decírnoslo. Decirlo no te traerá problemas. Por favor, habla con alguien ahora.
    .they = Gracias por decírnoslo. Decirlo no le traerá problemas a nadie. Por favor, ayuda a la persona a hablar con alguien ahora.
thoughts-of-harm-near = Díselo a la persona que está cerca de ti.

## What to say on the phone
what-to-say-lead = Qué decir
what-to-say = Di a luz el { $date } y tengo: { $signs }.
    .they = Estoy con una persona que dio a luz el { $date } y tiene: { $signs }.
what-to-say-no-date = Produzco leche y tengo: { $signs }.
    .they = Estoy con una persona que produce leche y tiene: { $signs }.
what-to-say-loss = He perdido a mi bebé, y tengo: { $signs }.
    .they = Estoy con una persona que ha perdido a un bebé y tiene: { $signs }.
what-to-say-notes = Lo que anoté, o un chequeo anterior a este, dice que necesito hablar con alguien.
    .they = Lo que se anotó, o un chequeo anterior a este, dice que necesitamos hablar con alguien.
what-to-say-harm = Tengo pensamientos que me asustan, y necesito ayuda ahora.
    .they = Estoy con una persona que tiene pensamientos que la asustan. Necesitamos ayuda ahora.
