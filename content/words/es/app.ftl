# The app's own frame: times, problems, places of the menu. This translation was not yet checked by a native clinician.
# $time: a clock time. $date: a day. $value: an answer as typed.

## Times and days. They fit after "a las", "hasta las" and "de las".
time-tomorrow = { $time } de mañana
time-yesterday = { $time } de ayer
time-on-day = { $time } del { $date }
date-long = { $day } de { $month } de { $year }
date-and-time = { $date }, { $time }
month-1 = enero
month-2 = febrero
month-3 = marzo
month-4 = abril
month-5 = mayo
month-6 = junio
month-7 = julio
month-8 = agosto
month-9 = septiembre
month-10 = octubre
month-11 = noviembre
month-12 = diciembre

## The check
q-babies = ¿Cuántos bebés hay contigo?
quiet-lead = Mira los dos pechos y pálpalos con suavidad. ¿Hay algo de esto?
quiet-lead-one = Mira tu pecho { $side ->
    [left] izquierdo
   *[right] derecho
} y pálpalo con suavidad. ¿Hay algo de esto?
quiet-item = { $item } ({ $place })
open-line = { $label }: { $why }

## What can't be read
problem-answer-kind = Esta respuesta no encaja con esta pantalla. Por favor, responde otra vez.
problem-choose-one = Por favor, elige una respuesta.
problem-temperature = Por favor, escribe un número como 37,4.
problem-temperature-unit = { $value } no encaja con { $unit }. ¿Querías decir { $other }? Entonces escribe también la unidad, como 37,4 C o 99,3 F.
problem-temperature-range = Ningún termómetro marca esto. Por favor, mira otra vez.
problem-day = Por favor, pon un día que no esté en el futuro, como 2026-05-03, o hace cuántos días fue.

## Help, learn, rules
help-no-country = País sin elegir
help-own-number = tu propio número
help-checked = Estos números se miraron el { $date }.
reviewed-by = Revisado por { $name } el { $date }
rules-line = Reglas { $version }. { $state }
reason-journal-unreadable = Ahora no se puede leer tu diario. Por eso no podemos saber cómo fueron los últimos días, y el masaje espera.

## The check, from the app's side
have-device = Tengo un aparato que mide el pulso o la presión arterial
baby-letter = bebé { $letter }
mind-not-kept = Tu respuesta a esto no entra en tu diario. El diario guarda solo qué hacer, y para cuándo.
mind-keep = Guardar esta vez mis respuestas sobre cómo me siento
mind-kept = En este chequeo, tus respuestas sobre cómo te sientes se guardan en tu diario.
mind-keep-not = Dejarlas fuera de mi diario
not-saved = Este resultado no se pudo guardar en tu diario: { $problem }.

## What to say on the phone, from the app's side
sign-temperature = una temperatura de { $value }

## The guided session, from the app's side
massage-heading = { $name }: { $side }
massage-step = Paso { $step } de { $steps }
massage-no-check = Cada sesión empieza con un chequeo. Por favor, haz uno primero.
massage-check-open = Has empezado un chequeo. Por favor, termínalo primero.
reason-look-due = Es hora de mirar otra vez. Por favor, haz un chequeo nuevo primero.
reason-noted-since = Se anotó o cambió algo desde tu chequeo. Por favor, haz un chequeo nuevo primero.

## Checked or not, and what is not right
# $title, $word: what the report is about. $id, $rules: names of rows. $version: of the content. $language: a tag.
language-not-checked = Ningún profesional clínico nativo ha revisado todavía esta traducción.
language-awaits = Algunas frases están todavía en inglés.
review-due = Había que revisarlo de nuevo antes del { $date }.
differs-in-english = Esta parte solo está en inglés por ahora.
report-subject = Algo en Lattea no está bien
report-card = Tarjeta: { $title } ({ $id })
report-ledger = Donde nuestras fuentes no coinciden: fila { $id }
report-result = Resultado: { $word } ({ $rules })
report-version = Contenido { $version }, idioma { $language }
report-words = Lo que no está bien:
report-notice = No se ha enviado nada. Puedes copiar este texto o pasarlo. Contiene lo que ves aquí y nada más sobre ti.
