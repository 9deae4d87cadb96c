# Draft. Not yet reviewed by a clinician; the translation was not yet checked by a native clinician.

reminder-discreet = Pediste un recordatorio.
reminder-cold-off = Quita ahora la bolsa fría.
reminder-look-again = Querías volver a mirar ahora. Un nuevo chequeo dura unos minutos.
reminder-contact = ¿Pudiste hablar con alguien? Puedes anotar lo que te dijo.
reminder-measure-again = Querías volver a tomarte la temperatura.
reminder-antibiotics = ¿Cómo va desde la primera dosis? Un nuevo chequeo dice si alguien tiene que mirar.
reminder-course = Después de una toma puede ser posible un toque ligero. Antes viene un nuevo chequeo.
    .pumping = Después de usar el sacaleches puede ser posible un toque ligero. Antes viene un nuevo chequeo.
reminder-feed-gap = Hace un rato de la última toma que anotaste. Es una pista y no un reloj.
reminder-put-off = Te lo recordamos a las { $time }. Antes también puedes mirar cuando quieras.
reminder-settled = Este recordatorio ya no hace falta.
reminders-empty = No hay nada planeado.
plan-empty = No hay plan. Uno empieza con un toque ligero, después de un chequeo que lo permita.
plan-about-check = Antes de cada vez viene un nuevo chequeo.
plan-about-ends = Termina cuando el pecho está blando, y a los dos días como muy tarde.
plan-about-no-score = No hay nada que cumplir. Saltarse una vez está bien.
plan-day = Día { $day }, { $date }
plan-day-light = Puede ser posible un toque ligero.
plan-day-notes = Un día para notas: ¿cómo se siente?
plan-open = Puede ser posible un toque ligero hasta las { $time }.
plan-waits = Después de un día no está mejor. El masaje espera. Por favor, habla hoy o mañana con tu matrona o tu médico.
plan-over = Los días para un toque ligero han terminado. Si no se ha ido, por favor enséñalo a tu matrona o a tu médico.
plan-eased = Vuelve a estar blando. No hace falta nada más.
plan-part-done = Hecho a las { $times }
plan-part-now = Posible después de una toma, con un nuevo chequeo
    .pumping = Posible después de usar el sacaleches, con un nuevo chequeo
    .bereaved = Posible, con un nuevo chequeo
plan-part-later = Más tarde
part-morning = Mañana
part-afternoon = Tarde
part-evening = Noche

## New with feeds, trends and settings
setting-reminders = Recuérdame
setting-quiet-hours = Horas de silencio
setting-look-may-wake = Mirar puede despertarme
setting-reduced-motion = Dibujos quietos
setting-hide-babies = Ocultar todo sobre bebés
reminders-cold-off = Quitar la bolsa fría
reminders-look-again = Volver a mirar
reminders-contact = Anotar con quién hablé
reminders-measure-again = Volver a tomar la temperatura
reminders-antibiotics = Mirar después de la primera dosis
reminders-course = El próximo toque ligero, después de una toma
    .own = El próximo toque ligero
    .pumping = El próximo toque ligero, después del sacaleches
reminders-feed-gap = Las tomas de un recién nacido, como pista suave
reminders-none = Nada
quiet-hours = { $from } a { $to }
quiet-none = Sin horas de silencio

## Later
later-hour = Una hora después
later-after-quiet = Después de las horas de silencio
later-tomorrow = Un día después
