# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# The summary: what a parent may hand to a doctor or midwife. Plain enough for the parent, exact enough for the reader.
# It says what was noted and never names an illness or a dose.
# $time: a day and time as shown. $date: a day. $value: an answer or number as shown. $side: "left" or "right".
# $baby: a name, such as the message sum-baby-one. $count, $hours: numbers. $list: several of these, joined.

## Frame
sum-title = Resumen para un médico o una matrona
sum-self-reported = Contado por la propia persona, sin comprobar por un profesional de salud.
sum-name = Nombre
sum-birth = Parto
sum-birth-on = { $date } ({ $days ->
    [0] hoy
    [one] hace 1 día
   *[other] hace { $days } días
})
sum-birth-about = hacia el { $date } ({ $days ->
    [0] hoy
    [one] hace 1 día
   *[other] hace { $days } días
})
sum-unknown = sin indicar
sum-covers = Periodo
sum-covers-range = { $from } a { $to }
sum-made = Hecho
sum-made-at = { $time } (UTC{ $offset }), Lattea { $version }, reglas { $rules }
sum-rules-signed = Las reglas están firmadas por profesionales de salud.
sum-rules-draft = Las reglas son un borrador sin revisar.
sum-rules-other = Nadie ha firmado las reglas.
sum-day-short = { $day } de { $month }
sum-day-time = { $date } { $time }
sum-nothing = Nada anotado.
sum-and-more = y { $count } anteriores, sin mostrar
sum-cut = { $text }… (cortado aquí: { $count ->
    [one] 1 carácter más
   *[other] { $count } caracteres más
})
sum-quoted = "{ $text }"
sum-with-note = { $text } ({ $note })

## Sections: the title, and .label for the list of what to share
sum-section-situation = S: Situación
    .label = Cómo está ahora
sum-section-not-answered = Sin responder
    .label = Lo que quedó sin responder
    .locked = Se muestra siempre, para que nadie tome una pregunta abierta por un no.
sum-section-background = B: Antecedentes
    .label = Lactancia, salud y bebés
    .own = Leche y salud
sum-section-medicines = Medicinas
    .label = Medicinas, tal como se escribieron
sum-section-course = A: Evolución (una tendencia, no un diagnóstico)
    .label = Cómo fue en los últimos días
sum-section-tried = Lo probado hasta ahora
    .label = Sesiones de masaje y conversaciones con un profesional de salud
sum-section-baby = Bebé
    .label = Pañales, tomas y señales del bebé
sum-section-request = R: Petición
    .label = Tu pregunta, y lo que queda por seguir
sum-section-own-words = Con mis palabras
    .label = Tus notas, y lo que dijo un profesional de salud
sum-section-private = Respuestas privadas
    .label = Respuestas sobre pensamientos oscuros y tristeza, y otras respuestas privadas
sum-section-baby-names = Nombres
    .label = Los nombres que diste a tus bebés
sum-section-about = Sobre esta página
    .label = Quién dice esto, y con qué reglas
    .locked = Se muestra siempre, para que quien lo lea sepa que lo cuenta la propia persona.
sum-section-readings = Detalle: medidas y tomas, una por una
    .label = Detalle: cada medida y cada toma, una por una
sum-section-answers = Detalle: respuestas, una por una
    .label = Detalle: cada respuesta del chequeo más reciente

## The first line
sum-first-birth = Di a luz el { $date }.
sum-first-loss = He perdido a mi bebé.
sum-first-none = Produzco leche.
sum-first-then = { $line } El { $date } tuve: { $signs }.
sum-first-no-sign = { $line } En el chequeo más reciente no di ninguna señal que pida atención.

## Signs, in the sentence "tengo: …". An empty one is no sign.
sum-sign-temp-dc = una temperatura de { $value }
sum-sign-pain-0-10 = dolor { $value } de 10 en el { side-breast }
sum-sign-rigors-shivering = escalofríos
sum-sign-rigors-uncontrollable = temblores que no se pueden parar
sum-sign-skin-mottled-blue-ashen = piel con manchas, azul o gris
sum-sign-last-urine-12to18 = 12 horas o más sin orinar
sum-sign-last-urine-ge18 = 18 horas o más sin orinar
sum-sign-felt-fever = sensación de fiebre
sum-sign-antipyretic-6h = {""}
sum-sign-can-measure = {""}
sum-sign-warm-both = calor en los dos pechos
sum-sign-full-after-feed = {""}
sum-sign-no-milk-flow = nada de leche del { side-breast }
sum-sign-lump-tender = un bulto o una zona firme que duele en el { side-breast }
sum-sign-lump-mobile = {""}
sum-sign-hot = el { side-breast } caliente
sum-sign-swelling = el { side-breast } hinchado
sum-sign-colour-change-darker = piel más oscura en el { side-breast }
sum-sign-colour-change-red = piel roja o rosa en el { side-breast }
sum-sign-colour-change-purple = piel morada o azul en el { side-breast }
sum-sign-colour-change-black = piel negra o gris en el { side-breast }
sum-sign-hard-rock = el { side-breast } muy duro
sum-sign-nipple = el pezón { side-word } con: { $value }
sum-sign-milk-blood-streak = un hilo de sangre en la leche ({ side-breast })
sum-sign-milk-blood-bloody = leche con sangre ({ side-breast })
sum-sign-hr-bpm = un pulso de { $value }
sum-sign-rr-pm = { $value } respiraciones por minuto
sum-sign-sbp = presión arterial de { $value } (el número de arriba)

## Situation
sum-care-now = Nivel ahora
sum-care-highest = Nivel más alto
sum-care-at = { $level } ({ $time })
sum-care-other-rules = { $line }, según las reglas { $version }
sum-massage = Masaje
sum-massage-forbidden = { side-word }: no
sum-massage-withheld = { side-word }: espera
sum-massage-light-only = { side-word }: toque suave posible hasta el { $time }
sum-side = { $side ->
    [left] Pecho izquierdo
   *[right] Pecho derecho
}
sum-side-then = { $side ->
    [left] Izquierdo, { $date }
   *[right] Derecho, { $date }
}
sum-no-side = nada preguntado
sum-side-fine = ninguna de las señales preguntadas
sum-area-whole = por todas partes
sum-area-areola = alrededor del pezón
sum-area-spot = en un punto
sum-area-wedge = parte en forma de porción
sum-quadrant-uoq = arriba por fuera
sum-quadrant-uiq = arriba por dentro
sum-quadrant-loq = abajo por fuera
sum-quadrant-liq = abajo por dentro
sum-quadrant-central = alrededor del pezón
sum-quadrant-axilla = axila
sum-quadrant-upper-outer = arriba por fuera
sum-quadrant-upper-inner = arriba por dentro
sum-quadrant-lower-outer = abajo por fuera
sum-quadrant-lower-inner = abajo por dentro
sum-pain = dolor { $value } de 10
sum-hot = caliente
sum-lump = un bulto
sum-colour-darker = piel más oscura que antes
sum-colour-red = piel roja o rosa
sum-colour-purple = piel morada o azul
sum-colour-black = piel negra o gris
sum-colour = un color nuevo
sum-hard-none = blando
sum-hard-full = lleno
sum-hard-firm = firme
sum-hard-rock = muy duro
sum-hard = duro
sum-size = { $value } mm de ancho
sum-trend-better = va mejor
sum-trend-same = sin cambio
sum-trend-worse = va peor
sum-since = desde más o menos el { $time }
sum-body = Todo el cuerpo
sum-body-then = Cuerpo, { $date }
sum-body-none = { $count ->
    [one] la única señal preguntada se respondió con un no
   *[other] las { $count } señales preguntadas se respondieron con un no
}
sum-worst-pain = Peor dolor
sum-worst-pain-side = { side-word } { $value } de 10 ({ $time })
sum-worst-pain-none = 0 de 10
sum-highest-temp = Temp. más alta
sum-highest-temp-at = { $value } ({ $time })
sum-site-oral = boca
sum-site-ear = oído
sum-site-forehead = frente
sum-site-axilla = axila
sum-antipyretic-yes = medicina para la fiebre antes: sí
sum-antipyretic-no = medicina para la fiebre antes: no
sum-antipyretic-unknown = medicina para la fiebre antes: no se dijo
sum-no-temp = sin medida
sum-why-lead = Por qué, como se le dijo a la persona el { $time }:
sum-rule = { $words } [{ $rule }]
sum-rule-about = { $words } ({ $about }) [{ $rule }]
sum-rule-sources = { $rule }; { $list }
sum-rule-unknown = Una regla de otra versión del contenido.
sum-rule-more = También cierto, menos urgente: { $list }.
sum-why-none = El { $time } ninguna regla pidió atención.
sum-why-none-more = El { $time } ninguna regla pidió atención. Cierto (masaje, cuidados en casa): { $list }.
sum-no-check = Ningún chequeo en este tiempo.

## Not answered
sum-open-lead = { $time }, y el nivel podría haber sido más alto
sum-open-lead-level = { $time }, y podría haber sido "{ $level }"
sum-open-none = { $time }: se respondió todo lo que podía cambiar el nivel.
sum-open-more = y { $count } más
sum-open-not-asked = sin preguntar
sum-open-not-sure = no lo tenía claro
sum-open-prefer-not = prefirió no decirlo
sum-open-skipped = saltada
sum-open-stale = respuesta demasiado vieja
sum-open-measure-again = por medir otra vez

## Background
sum-feeding = Lactancia
sum-who-at-breast = al pecho
sum-who-pumping = con sacaleches
sum-who-baby-in-unit = bebé en el hospital
sum-who-not-birth-parent = el bebé nació de otra persona
sum-who-pregnant = embarazo ahora
sum-who-no-baby = ningún bebé al que dar leche
sum-removals-noted = salida de leche en 24 h: izquierdo { $left }, derecho { $right } veces
sum-removals-bottle = { $line }; biberón { $count } veces
sum-removals-side = { side-word } { $value } veces
sum-removals-asked = salida de leche en 24 h, según la respuesta: { $list }
sum-gap = Pausa más larga
sum-gap-hours = { value-span }
sum-nipples = Pezones
sum-nipple-side = { side-word }: { $value }
sum-nipple-ok = sin herida ni señal
sum-nipple-bleb = un punto blanco o amarillo
sum-nipple-cracked = con grietas
sum-nipple-bitten = con un mordisco
sum-nipple-pus = líquido espeso, amarillo o verde
sum-nipple-blister-sores = ampollas o llagas pequeñas
sum-health = Salud
sum-health-none = { $count ->
    [one] la única pregunta hecha se respondió con un no
   *[other] las { $count } preguntas hechas se respondieron con un no
}
sum-health-some = { $list }; { $count ->
    [0] nada más preguntado
    [one] no a 1 pregunta más
   *[other] no a { $count } preguntas más
}
sum-babies = Bebés
sum-baby-one = el bebé
sum-baby-letter = bebé { $letter }
sum-baby-named = { $baby } ({ $name })
sum-baby-born = { $baby }, nacimiento el { $date }
sum-baby-early = { $baby }: nació antes de tiempo, o en una unidad neonatal
sum-baby-unit = { $baby }: en una unidad neonatal ahora
sum-earlier = Antes
sum-earlier-same = { side-word }: mismo sitio { $value } veces en 90 días
sum-earlier-total = { $value } veces en medio año

## Medicines
sum-allergies = No se pregunta por alergias.
sum-medicine-once = { $time }
sum-medicine-times = { $count } x, { $from } a { $to }
sum-medicine-fever = dolor/fiebre
sum-medicine-antibiotic = un antibiótico
sum-abx-none = sin antibióticos por el pecho en 14 días ({ $time })
sum-abx-finished = antibióticos por el pecho, terminados en los últimos 14 días ({ $time })
sum-abx-on = antibióticos por el pecho ahora
sum-abx-on-since = antibióticos por el pecho desde más o menos el { $time }
sum-abx-trend-better = mejor
sum-abx-trend-same = sin cambio
sum-abx-trend-worse = peor

## Course
sum-course-caption = { $hours ->
    [one] última hora, hasta el { $time }
   *[other] últimas { $hours } horas, hasta el { $time }
}
sum-course-until = 24 h hasta
sum-course-temp = Temp., { $unit }
sum-course-pain-left = Dolor izquierdo
sum-course-pain-right = Dolor derecho
sum-course-feeds = Tomas
sum-course-expressed = Extracciones
sum-course-none = -
sum-course-span = { $low } a { $high }
sum-course-temp-line = Temp. { $first } ({ $from }) a { $last } ({ $to }), máxima { $highest } ({ $at })
sum-course-temp-ends = Temp. { $first } ({ $from }) a { $end } ({ $to })
sum-course-temp-once = Temp. { $end } ({ $from }), una medida
sum-course-pain = Dolor de 10: { $list }
sum-course-pain-line = { side-word } { $first } ({ $from }) a { $last } ({ $to }), máximo { $highest } ({ $at })
sum-course-pain-ends = { side-word } { $first } ({ $from }) a { $last } ({ $to })
sum-course-pain-once = { side-word } { $first } ({ $from }), anotado una vez
sum-course-pain-same = { side-word } { $first } cada vez
sum-course-short = { $time } ({ $hours } h)
sum-course-feeds-line = { $hours ->
    [one] Anotado en 1 hora: tomas { $count }, leche extraída { $expressed } x
   *[other] Anotado en { $hours } horas: tomas { $count }, leche extraída { $expressed } x
}
sum-course-expressed-line = { $hours ->
    [one] Anotado en 1 hora: leche extraída { $expressed } x
   *[other] Anotado en { $hours } horas: leche extraída { $expressed } x
}

sum-chart-pain = Dolor de 10

## Details. $amount: millilitres. $minutes: a number. $words: what was fed.
sum-readings-numbers = Medidas
sum-readings-feeds = Tomas y leche extraída
sum-readings-time = Cuándo
sum-readings-how = Cómo se midió
sum-readings-day = Día
sum-readings-feed = Tomas, y leche extraída
sum-feed = toma
sum-feed-at = { $time } { $words }
sum-feed-breast = { side-word }
sum-feed-breast-minutes = { side-word } { $minutes } min
sum-feed-bottle = biberón
sum-feed-bottle-ml = biberón { $amount } ml
sum-feed-supplement = con suplemento
sum-feed-of = { $baby }: { $words }
sum-expressed = leche extraída: { $list }
sum-expressed-side = { side-word } { $amount } ml
sum-answers-caption = Como se respondió el { $time }
sum-answers-question = Pregunta
sum-answers-answer = Respuesta

## Tried so far
sum-tried-sessions = Masaje
sum-tried-session = { $time }, { $technique }; { side-word }, { $minutes ->
    [0] menos de un minuto
    [one] 1 minuto
   *[other] { $minutes } minutos
}; { $pain }; { $end }
sum-tried-pain = dolor { $before } antes, { $after } después
sum-tried-pain-before = dolor { $before } antes, después sin preguntar
sum-tried-pain-after = dolor antes sin preguntar, { $after } después
sum-tried-pain-none = dolor sin anotar
sum-tried-running = sin terminar todavía
sum-tried-completed = llegó hasta el final
sum-tried-stopped = parado por decisión propia
sum-tried-pain-stop = parado por dolor
sum-tried-sign-hurts = parado porque dolía
sum-tried-sign-new-colour = parado por un color nuevo
sum-tried-sign-blood = parado por sangre
sum-tried-sign-numb = parado por piel dormida
sum-tried-sign-unwell = parado por malestar
sum-tried-cap = terminado al llegar al límite de tiempo
sum-tried-interrupted = interrumpido
sum-tried-contacts = Habló con
sum-tried-contact = { $time }, { $who }
sum-tried-contact-how = { $time }, { $who } ({ $channel })
sum-tried-no-sessions = ninguna sesión anotada
sum-tried-no-contacts = nadie anotado

## Baby
sum-baby-counts = { $wet ->
    [one] 1 mojado
   *[other] { $wet } mojados
}, { $dirty ->
    [one] 1 pañal con caca
   *[other] { $dirty } pañales con caca
}, { $feeds ->
    [one] 1 toma
   *[other] { $feeds } tomas
} en 24 h
sum-baby-unsaid = Bebé sin indicar
sum-baby-wet-asked = { $value ->
    [one] 1 pañal mojado
    [6] 6 o más pañales mojados
   *[other] { $value } pañales mojados
} en 24 h según la respuesta del { $time }
sum-baby-last-wet = último pañal mojado: { $value }, según la respuesta del { $time }
sum-baby-temp = temperatura { $value } ({ $time })
sum-baby-yes = sí a: { $list }
sum-baby-no = { $count ->
    [one] no a la única señal preguntada
   *[other] no a las { $count } señales
}
sum-baby-care = Nivel del bebé

## Request
sum-question = Mi pregunta
sum-question-none = ninguna escrita
sum-flag = Para seguir
sum-flag-7 = { $list } (antes de 7 días)
sum-flag-14 = { $list } (antes de 14 días)
sum-flag-none = nada señalado
sum-flag-no-contact = ninguna conversación con un médico o una matrona anotada desde el resultado del { $time }, que pedía una [J15]
sum-clinician-note = Nota del profesional de salud:

## Own words and private answers
sum-note = { $time }: { $text }
sum-said = { $time }, { $who } dijo: { $text }
sum-answer = { $label }: { $value } ({ $time })
sum-mind-not-kept = Las respuestas sobre pensamientos y ánimo no se guardaron. Aquí está solo lo que resultó de ellas.

## About this page
sum-about-left-out = Sin compartir: { $list }.
sum-about-all = No se ha dejado nada fuera por decisión propia.
sum-about-sources = Fuentes: { $list }.
sum-about-source = { $key } { $from }
sum-about-own = criterio propio
sum-left-situation = la situación
sum-left-background = antecedentes
sum-left-medicines = medicinas
sum-left-course = la evolución
sum-left-tried = lo que se probó
sum-left-baby = el bebé
sum-left-request = la petición
sum-left-own-words = palabras propias
sum-left-private = respuestas privadas (sin contar arriba)
sum-left-baby-names = nombres de los bebés

## Ready to share. $form: how it was shared. $from, $to: days.
sum-form-text = Texto
sum-form-json = JSON
sum-form-pdf = PDF
sum-form-fhir = Documento FHIR
sum-form-csv = Tabla (CSV)
sum-shared = { $form }, { $from } a { $to }
sum-stretch = Desde cuándo
sum-stretch-visit = Desde que hablaste con alguien por última vez: { $date }
sum-stretch-episode = Desde que empezó esto: { $date }
sum-warn-long = Esto ocupa más de una página. Un tiempo más corto, o menos secciones, hace que se lea mejor.
sum-warn-private = Esto contiene respuestas privadas. Compártelo con alguien de confianza.
sum-warn-empty = No hay nada anotado en este tiempo.
