# The journal's lines and Today. $value: a number. $date: a day. $time: a clock time.
# This translation was not yet checked by a native clinician.

## Kinds of entries
kind-check = Chequeo
kind-session = Masaje
kind-feed = Toma
kind-expression = Extracción
kind-temperature = Temperatura
kind-symptom = Pecho
kind-medicine = Medicina
kind-nappy = Pañal
kind-note = Nota
kind-contact = Hablé con

## The list
journal-today = Hoy, { $date }
journal-yesterday = Ayer, { $date }
journal-empty = Aquí no hay nada anotado.
journal-hidden = Algunas notas están ocultas. En Ajustes puedes volver a mostrarlas.
journal-changed = cambiado
journal-later = añadido después
journal-saved = Guardado: { $title }, { $detail }
journal-deleted = Borrado. Puedes recuperarlo hasta el { $date }.
bin-lead = Lo que borras se queda aquí { $days } días. Después se va para siempre.
bin-empty = No se borró nada en los últimos { $days } días.
bin-until = Se puede recuperar hasta el { $date }

## What was noted
left-ml = izquierdo { $value } ml
right-ml = derecho { $value } ml
by-pump = con sacaleches
by-hand = a mano
after-medicine = después de una medicina
lowers-fever = baja la fiebre
is-antibiotic = antibiótico
nappy-wet = mojado
nappy-dirty = con caca
nappy-both = mojado y con caca
feed-left = izquierdo
feed-right = derecho
bottle = biberón
bottle-ml = biberón { $value } ml
top-up = suplemento
check-baby = bebé: { $word }
check-open = sin responder todo
pain-before-after = dolor { $before } → { $after }
pain-before-only = dolor { $before } antes
pain-of-ten = dolor { $value } de 10
symptom-hot = caliente
symptom-hard = duro
symptom-lump = bulto
symptom-colour = color nuevo
place-upper-outer = arriba por fuera
place-upper-inner = arriba por dentro
place-lower-outer = abajo por fuera
place-lower-inner = abajo por dentro
place-central = alrededor del pezón
place-axilla = axila
ended-completed = hasta el final
ended-stopped = parado
ended-pain = parado por dolor
ended-sign = parado por una señal
ended-cap = bastante por hoy
ended-interrupted = interrumpido
ended-running = en marcha

## Today
last-feed = Última toma
last-expression = Última extracción
last-temperature = Última temperatura
last-symptom = Última nota del pecho
last-session = Último masaje
last-contact = Última conversación
ago-now = ahora mismo
ago-minutes = { $value ->
    [one] hace 1 minuto
   *[other] hace { $value } minutos
}
ago-hours = { $value ->
    [one] hace 1 hora
   *[other] hace { $value } horas
}
ago-days = { $value ->
    [one] hace 1 día
   *[other] hace { $value } días
}
today-empty = Empieza con un chequeo, o anota una toma. Nada es obligatorio.
    .own = Empieza con un chequeo. Nada es obligatorio.
today-check = Empezar un chequeo
today-checked = Chequeo de las { $time } ({ $ago })
today-changed = Es un nivel más alto que el de tu chequeo, por lo que anotaste desde entonces.
today-massage = Masaje suave, posible hasta las { $time }
today-contact = ¿Conseguiste hablar con alguien? Puedes anotarlo en "Hablé con".
today-journal-problem = No se puede abrir tu diario: { $problem }. El chequeo, su consejo y los números funcionan igual.
today-contact-again = Hace un día que dijimos que hablaras con alguien, y no hay ninguna conversación anotada. Si aún no has llamado, ahora es un buen momento. Los números están en Ayuda.
today-held = Tu último chequeo dejó preguntas abiertas. Por eso, lo que vio un chequeo anterior vale hasta las { $time }.
today-held-is-over = Un chequeo anterior vio más. Valía hasta las { $time }, y tu último chequeo dejó preguntas abiertas. Un chequeo completo te dice cómo estás ahora.
today-course = Lo que muestran tus notas
today-episode = Tu { side-breast }: día { $day } de lo que anotaste ahí.
    .they = Su { side-breast }: día { $day } de lo que se anotó ahí.
today-episode-at = Tu { side-breast }, { $place }: día { $day } de lo que anotaste ahí.
    .they = Su { side-breast }, { $place }: día { $day } de lo que se anotó ahí.
today-worked-out-anew = Se añadió una entrada más tarde o se cambió, así que esto se ha calculado de nuevo.
today-measure-at = Por favor, mide tu temperatura otra vez a las { $time }.
today-measure-now = Es hora de medir tu temperatura otra vez.
today-rests = Sin masaje en tu { side-breast } hasta las { $time }: ya ha tenido bastante.
    .they = Sin masaje en su { side-breast } hasta las { $time }: ya ha tenido bastante.
today-word = { $who } dijo el { $date }: { $said }
hint-feed-or-express = De tu { side-breast } hubo menos tomas que de costumbre, o ninguna desde hace un rato. Una toma, o un poco de leche a mano, puede aliviarlo.
    .they = De su { side-breast } hubo menos tomas que de costumbre, o ninguna desde hace un rato. Una toma, o un poco de leche a mano, puede aliviarlo.
hint-much-expressed = Usas el sacaleches más veces de las que das tomas, y la cantidad crece. Una persona experta en lactancia puede ayudarte a encontrar un equilibrio.
    .they = La persona usa el sacaleches más veces de las que da tomas, y la cantidad crece. Una persona experta en lactancia puede ayudarle a encontrar un equilibrio.
today-look-due = Es hora de mirar otra vez. Un chequeo nuevo lleva unos minutos.

## New with the plan, sessions and reminders
massage-yes = dijo que sí a un masaje suave
massage-no = dijo que no al masaje

## New with feeds, trends and settings
together-ml = los dos { $value } ml
pain-at-feed-of-ten = dolor al dar de mamar { $value } de 10
today-feed-began = La última toma empezó { $ago }.
today-next-side = { $side ->
    [left] Si alternas: ahora toca el lado izquierdo.
   *[right] Si alternas: ahora toca el lado derecho.
}
feed-timer = Hay una toma en marcha, desde las { $time }.
feed-timer-at = { $side ->
    [left] Ahora a la izquierda.
   *[right] Ahora a la derecha.
}
feed-timer-break = Una pausa.
feed-timer-sides = Izquierda { $left } min, derecha { $right } min.
