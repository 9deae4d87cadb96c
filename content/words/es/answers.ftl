# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# Answers: a-<finding>-<value>. Then "Because you said":
#   said-<id>           the sentence for yes; or, for other kinds, with $value
#   said-<id>-<value>   a full sentence for one value (also -no); look for it first
#   .they               the supporter's form
# { side-breast } and { side-word } stand in questions.ftl. $side: "left" or "right". $baby: a name, or the message your-baby.
# $value: a number for counts and lengths of time;
# for the other findings the answer as shown, temperatures with their unit. $unit: see value-span.

## who: who is fed
a-who-at-breast = Tomas al pecho
a-who-pumping = Leche con sacaleches
a-who-baby-in-unit = Un bebé en el hospital
a-who-not-birth-parent = Un bebé que nació de otra persona
a-who-pregnant = Embarazo ahora
a-who-no-baby = Ningún bebé al que dar leche

## The last pee
a-last-urine-lt12 = Hace menos de 12 horas
a-last-urine-12to18 = Hace de 12 a 18 horas
a-last-urine-ge18 = Hace 18 horas o más

## The last wet nappy
a-baby-last-wet-lt12 = Hace menos de 12 horas
a-baby-last-wet-12to24 = Hace de 12 a 24 horas
a-baby-last-wet-ge24 = Hace 24 horas o más

## Fever
a-temp-site-oral = En la boca
a-temp-site-ear = En el oído
a-temp-site-forehead = En la frente
a-temp-site-axilla = En la axila
a-rigors-none = No
a-rigors-shivering = Sí, escalofríos
a-rigors-uncontrollable = Sí, temblores que no se pueden parar

## Breast: pain
a-eased-by-analgesic-yes = Sí, ayuda
a-eased-by-analgesic-not-tried = No he tomado nada
a-eased-by-analgesic-no = No, no ayuda
a-pain-pattern-constant = Todo el tiempo
a-pain-pattern-feeds-only = En las tomas
    .pumping = Con el sacaleches
    .bereaved = A ratos

## Breast: place and firmness
a-area-none = En ningún sitio
a-area-whole = Por todas partes
a-area-areola = Alrededor del pezón
a-area-spot = Un punto
a-area-wedge = Una parte en forma de porción de tarta
a-quadrant-uoq = Parte de arriba, por fuera
a-quadrant-uiq = Parte de arriba, por dentro
a-quadrant-loq = Parte de abajo, por fuera
a-quadrant-liq = Parte de abajo, por dentro
a-quadrant-central = Alrededor del pezón
a-quadrant-axilla = Axila
a-hard-none = Blando
a-hard-full = Lleno
a-hard-firm = Firme como una nariz
a-hard-rock = Duro como una frente

## Breast: colour
a-colour-change-none = Ningún color nuevo
a-colour-change-darker = Más oscuro que la piel de alrededor
a-colour-change-red = Rojo o rosa
a-colour-change-purple = Morado o azul
a-colour-change-black = Negro o gris
a-colour-share-under-third = Menos de un tercio del pecho
a-colour-share-third-or-more = Un tercio del pecho o más

## Better, the same, worse
a-inflamed-trend-better = Mejor
a-inflamed-trend-same = Igual
a-inflamed-trend-worse = Peor
a-lump-trend-better = Más pequeño
a-lump-trend-same = Igual
a-lump-trend-worse = Más grande
a-abx-trend-better = Mejor
a-abx-trend-same = Igual
a-abx-trend-worse = Peor
a-fullness-trend-better = Mejor
a-fullness-trend-same = Igual
a-fullness-trend-worse = Peor

## Breast: lump, nipple, milk
a-lump-changes-with-feed-yes = Sí, más blando
a-lump-changes-with-feed-not-yet = Ninguna toma ni extracción desde entonces
    .pumping = Ninguna extracción desde entonces
    .bereaved = No ha salido leche desde entonces
a-lump-changes-with-feed-no = No, tan firme como antes
a-nipple-ok = Nada de esto
a-nipple-bleb = Un punto blanco o amarillo
a-nipple-cracked = Con grietas
a-nipple-bitten = Con un mordisco
a-nipple-pus = Líquido espeso, amarillo o verde
a-nipple-blister-sores = Ampollas o llagas pequeñas en grupo
a-milk-blood-none = Sin sangre
a-milk-blood-streak = Un hilo o un tono rosa
a-milk-blood-bloody = Claramente con sangre

## Antibiotics for the breast
a-abx-none = No
a-abx-finished = Sí, terminados en los últimos 14 días
a-abx-on = Sí, los tomo ahora

## What is wanted
a-goal-fullness = Aliviar el pecho lleno
a-goal-express = Dejar salir un poco de leche
a-goal-more-milk = Más leche

## Pain from 0 to 10
pain-low = ningún dolor
pain-high = el peor que pueda imaginar
pain-0 = 0: ningún dolor
pain-1 = 1: casi nada
pain-2 = 2: muy leve
pain-3 = 3: leve
pain-4 = 4: claro, se aguanta bien
pain-5 = 5: cuesta no notarlo
pain-6 = 6: molesta para hacer cosas
pain-7 = 7: fuerte
pain-8 = 8: muy fuerte
pain-9 = 9: casi insoportable
pain-10 = 10: el peor que pueda imaginar

## Since when: chips. A chip counts as the longest time it allows.
since-lt6h = Menos de 6 horas
since-6to12h = De 6 a 12 horas
since-12to24h = De 12 a 24 horas
since-1to2d = De 1 a 2 días
since-2to3d = De 2 a 3 días
since-3to7d = De 3 a 7 días
since-1to2w = De 1 a 2 semanas
since-gt2w = Más de 2 semanas

## Units. $value: a number.
unit-celsius = °C
unit-fahrenheit = °F
value-celsius = { $value } °C
value-fahrenheit = { $value } °F
value-mm = { $value } mm
value-minutes = { $value ->
    [one] { $value } minuto
   *[other] { $value } minutos
}
value-hours = { $value ->
    [0] menos de una hora
    [one] { $value } hora
   *[other] { $value } horas
}
value-days = { $value ->
    [0] menos de un día
    [one] { $value } día
   *[other] { $value } días
}
value-weeks = { $value ->
    [0] menos de una semana
    [one] { $value } semana
   *[other] { $value } semanas
}

## $value: a number. $unit: "hours", "days" or "weeks"; the core picks it, so that nobody reads "336 hours".
value-span = { $unit ->
    [weeks] { value-weeks }
    [days] { value-days }
   *[hours] { value-hours }
}

## Because you said: general forms. $label is the .label of the question, $value an answer.
would-change-heading = Qué cambiaría esto
would-change-sooner = Llama antes si esto llega a ser cierto: { $said } Entonces es: { $word }.
would-change-later = Esto se apoya en: { $labels }. Cuando eso haya pasado, un chequeo nuevo puede cambiarlo.
answered-no = No a: { $label }.

## G0 start

said-who = Quién recibe la leche: { $value }.
said-who-at-breast = Das tomas al pecho.
    .they = La persona da tomas al pecho.
said-who-pumping = Das la leche que sacas con el sacaleches.
    .they = La persona da la leche que saca con el sacaleches.
said-who-baby-in-unit = Tu bebé está en una unidad neonatal.
    .they = Su bebé está en una unidad neonatal.
said-who-not-birth-parent = Das leche a un bebé que nació de otra persona.
    .they = La persona da leche a un bebé que nació de otra.
said-who-pregnant = Tienes un embarazo.
    .they = La persona está embarazada.
said-who-no-baby = No tienes un bebé al que dar leche.
    .they = La persona no tiene un bebé al que dar leche.
said-gave-birth-1y = Has dado a luz en los últimos 12 meses.
    .they = La persona ha dado a luz en los últimos 12 meses.
said-gave-birth-1y-no = No has dado a luz en los últimos 12 meses.
    .they = La persona no ha dado a luz en los últimos 12 meses.
said-days-postpartum =
    { $value ->
        [0] Has dado a luz hoy.
        [one] Diste a luz hace un día.
       *[other] Diste a luz hace { $value } días.
    }
    .they =
        { $value ->
            [0] La persona ha dado a luz hoy.
            [one] La persona dio a luz hace un día.
           *[other] La persona dio a luz hace { $value } días.
        }
said-lactating = Tus pechos producen leche ahora.
    .they = Sus pechos producen leche ahora.
said-lactating-no = Tus pechos no producen leche ahora.
    .they = Sus pechos no producen leche ahora.
said-weaning = Has dado menos leche en los últimos 6 meses.
    .they = La persona ha dado menos leche en los últimos 6 meses.
said-weaning-no = No has dado menos leche en los últimos 6 meses.
    .they = La persona no ha dado menos leche en los últimos 6 meses.
said-risk-pregnant-now = Tienes un embarazo ahora.
    .they = La persona está embarazada ahora.
said-risk-pregnant-now-no = No tienes un embarazo ahora.
    .they = La persona no está embarazada ahora.

## G1 body

said-confusion = Sientes confusión, o alguien lo ha dicho.
    .they = La persona está confundida, o alguien lo ha dicho.
said-drowsy = Tienes tanto sueño que cuesta mucho despertarte.
    .they = La persona tiene tanto sueño que cuesta mucho despertarla.
said-seizure = Has tenido una convulsión.
    .they = La persona ha tenido una convulsión.
said-fainting = Te has desmayado en el último día.
    .they = La persona se ha desmayado en el último día.
said-cant-stand = Te faltan las fuerzas o te mareas tanto que no puedes estar de pie.
    .they = A la persona le faltan las fuerzas o se marea tanto que no puede estar de pie.
said-breathless = Te falta el aire en reposo, sin moverte.
    .they = A la persona le falta el aire en reposo, sin moverse.
said-chest-pain = Sientes dolor o presión en el tórax.
    .they = La persona siente dolor o presión en el tórax.
said-heart-racing = Tienes el corazón acelerado o con golpes fuertes en reposo.
    .they = La persona tiene el corazón acelerado o con golpes fuertes en reposo.
said-feels-dying = Sientes como si pudieras morir.
    .they = La persona siente como si pudiera morir.
said-skin-mottled-blue-ashen = Tienes la piel o los labios con manchas, azules o grises.
    .they = La persona tiene la piel o los labios con manchas, azules o grises.
said-rash-nonblanching = Tienes un sarpullido que no se va bajo un vaso.
    .they = La persona tiene un sarpullido que no se va bajo un vaso.
said-rash-widespread-red = Tienes un sarpullido extenso, como una quemadura de sol.
    .they = La persona tiene un sarpullido extenso, como una quemadura de sol.
said-vomit-repeated = Has vomitado tres veces o más en un día.
    .they = La persona ha vomitado tres veces o más en un día.
said-diarrhoea = Tienes deposiciones sueltas y líquidas.
    .they = La persona tiene deposiciones sueltas y líquidas.
said-headache-severe = Tienes un dolor de cabeza muy fuerte, o uno que no se va.
    .they = La persona tiene un dolor de cabeza muy fuerte, o uno que no se va.
said-vision-change = Ves borroso, o ves destellos o manchas.
    .they = La persona ve borroso, o ve destellos o manchas.
said-belly-pain-severe = Tienes un dolor fuerte de barriga.
    .they = La persona tiene un dolor fuerte de barriga.
said-leg-swollen-painful = Tienes una pierna hinchada, caliente o dolorida.
    .they = La persona tiene una pierna hinchada, caliente o dolorida.
said-last-urine = La última vez que orinaste: { $value }.
    .they = La última vez que la persona orinó: { $value }.
said-last-urine-lt12 = Orinaste por última vez hace menos de 12 horas.
    .they = La persona orinó por última vez hace menos de 12 horas.
said-last-urine-12to18 = Orinaste por última vez hace de 12 a 18 horas.
    .they = La persona orinó por última vez hace de 12 a 18 horas.
said-last-urine-ge18 = Orinaste por última vez hace 18 horas o más.
    .they = La persona orinó por última vez hace 18 horas o más.
said-unwell = Te sientes claramente mal, como con una enfermedad.
    .they = La persona se siente claramente enferma.
said-hr-bpm = Tu pulso es de { $value } por minuto.
    .they = Su pulso es de { $value } por minuto.
said-rr-pm =
    { $value ->
        [one] Respiras una vez por minuto.
       *[other] Respiras { $value } veces por minuto.
    }
    .they =
        { $value ->
            [one] La persona respira una vez por minuto.
           *[other] La persona respira { $value } veces por minuto.
        }
said-sbp = El número de arriba de tu presión arterial es { $value }.
    .they = El número de arriba de su presión arterial es { $value }.

## G2 baby

said-baby-age-d =
    { $value ->
        [0] Has dicho que { $baby } ha nacido hoy.
        [one] Has dicho que { $baby } tiene un día.
       *[other] Has dicho que { $baby } tiene { $value } días.
    }
said-baby-in-unit-now = Has dicho que { $baby } está ahora en una unidad neonatal.
said-baby-in-unit-now-no = Has dicho que { $baby } no está ahora en una unidad neonatal.
said-baby-preterm-or-nicu = Has dicho que { $baby } nació antes de tiempo, o está en una unidad neonatal.
said-baby-preterm-or-nicu-no = Has dicho que { $baby } nació después de las 37 semanas y no está en una unidad neonatal.
said-baby-blue = Has dicho que { $baby } tiene los labios o la piel azules, grises o muy pálidos.
said-baby-floppy = Has dicho que { $baby } está sin fuerza.
said-baby-hard-to-wake = Has dicho que cuesta despertar a { $baby }.
said-baby-breath-fast = Has dicho que { $baby } respira rápido o con esfuerzo.
said-baby-seizure = Has dicho que { $baby } tuvo una convulsión, o da sacudidas que siguen al sujetarle.
said-baby-jaundice-day1 = Has dicho que { $baby } tenía la piel amarilla el primer día.
said-baby-feels-hot-or-cold = Has dicho que notas calor o frío al tocar a { $baby }.
said-baby-temp-dc = Has medido { $value } a { $baby }.
said-baby-refuses-feeds-n =
    { $value ->
        [0] Has dicho que { $baby } no ha rechazado ninguna toma.
        [one] Has dicho que { $baby } ha rechazado una toma.
       *[other] Has dicho que { $baby } ha rechazado { $value } tomas seguidas.
    }
said-baby-feeds-poorly = Has dicho que { $baby } succiona con poca fuerza, o toma menos de la mitad.
said-baby-lethargic-irritable = Has dicho que { $baby } tiene más sueño que de costumbre, o llora de una forma extraña.
said-baby-last-wet = El último pañal mojado de { $baby }: { $value }.
said-baby-last-wet-lt12 = Has dicho que { $baby } tuvo un pañal mojado hace menos de 12 horas.
said-baby-last-wet-12to24 = Has dicho que { $baby } tuvo el último pañal mojado hace de 12 a 24 horas.
said-baby-last-wet-ge24 = Has dicho que { $baby } tuvo el último pañal mojado hace 24 horas o más.
said-wet-nappies-24h =
    { $value ->
        [0] Has dicho que { $baby } no tuvo ningún pañal mojado en 24 horas.
        [one] Has dicho que { $baby } tuvo un pañal mojado en 24 horas.
        [6] Has dicho que { $baby } tuvo 6 pañales mojados o más en 24 horas.
       *[other] Has dicho que { $baby } tuvo { $value } pañales mojados en 24 horas.
    }
said-baby-jaundice-spreading = Has dicho que la piel amarilla de { $baby } se extiende o va a más.
said-baby-weight-concern = Has dicho que a alguien le preocupó el peso de { $baby }.

## G3 fever

said-can-measure = Tienes un termómetro a mano.
    .they = La persona tiene un termómetro a mano.
said-can-measure-no = No puedes medir tu temperatura.
    .they = La persona no puede medir su temperatura.
said-temp-dc = Has medido { $value }.
    .they = La persona ha medido { $value }.
said-temp-site = Dónde se tomó: { $value }.
said-temp-site-axilla = La tomaste en la axila.
    .they = La persona la tomó en la axila.
said-felt-fever = Sentiste calor, escalofríos o sudor en el último día.
    .they = La persona sintió calor, escalofríos o sudor en el último día.
said-felt-fever-no = No sentiste calor, escalofríos ni sudor en el último día.
    .they = La persona no sintió calor, escalofríos ni sudor en el último día.
said-antipyretic-6h = Tomaste algo para el dolor o la fiebre en las últimas 6 horas.
    .they = La persona tomó algo para el dolor o la fiebre en las últimas 6 horas.
said-antipyretic-6h-no = No tomaste nada para el dolor o la fiebre en las últimas 6 horas.
    .they = La persona no tomó nada para el dolor o la fiebre en las últimas 6 horas.
said-rigors = Escalofríos o temblores: { $value }.
said-rigors-none = No tuviste escalofríos en el último día.
    .they = La persona no tuvo escalofríos en el último día.
said-rigors-shivering = Tuviste escalofríos en el último día.
    .they = La persona tuvo escalofríos en el último día.
said-rigors-uncontrollable = Temblaste en el último día y no podías parar.
    .they = La persona tembló en el último día y no podía parar.
said-flu-like = Te duele todo el cuerpo.
    .they = A la persona le duele todo el cuerpo.
said-flu-like-no = No te duele todo el cuerpo.
    .they = A la persona no le duele todo el cuerpo.
said-fever-h = La fiebre, los escalofríos o los dolores duran ya { value-span }.

## G4 breast

said-pain-0-10 = El dolor de tu { side-breast } es { $value } de 10.
    .they = El dolor de su { side-breast } es { $value } de 10.
said-pain-at-rest = Te duele el { side-breast } también en reposo.
    .they = A la persona le duele el { side-breast } también en reposo.
said-pain-at-rest-no = No te duele el { side-breast } en reposo.
    .they = A la persona no le duele el { side-breast } en reposo.
said-eased-by-analgesic = El calmante para tu { side-breast }: { $value }.
    .they = El calmante para su { side-breast }: { $value }.
said-eased-by-analgesic-yes = Tu calmante de siempre te ayuda con el { side-breast }.
    .they = Su calmante de siempre le ayuda con el { side-breast }.
said-eased-by-analgesic-not-tried = No has tomado nada para el dolor de tu { side-breast }.
    .they = La persona no ha tomado nada para el dolor de su { side-breast }.
said-eased-by-analgesic-no = Tu calmante de siempre no te ayuda con el { side-breast }.
    .they = Su calmante de siempre no le ayuda con el { side-breast }.
said-pain-pattern = Cuándo te duele el { side-breast }: { $value }.
    .they = Cuándo le duele el { side-breast }: { $value }.
said-area = Dónde está dolorido o firme tu { side-breast }: { $value }.
    .they = Dónde está dolorido o firme su { side-breast }: { $value }.
said-area-none = Tu { side-breast } no está dolorido ni firme en ningún sitio.
    .they = Su { side-breast } no está dolorido ni firme en ningún sitio.
said-area-whole = Tu { side-breast } está dolorido o firme por todas partes.
    .they = Su { side-breast } está dolorido o firme por todas partes.
said-area-areola = Tu { side-breast } está dolorido o firme alrededor del pezón.
    .they = Su { side-breast } está dolorido o firme alrededor del pezón.
said-area-spot = Tu { side-breast } está dolorido o firme en un punto.
    .they = Su { side-breast } está dolorido o firme en un punto.
said-area-wedge = Tu { side-breast } está dolorido o firme en una parte con forma de porción de tarta.
    .they = Su { side-breast } está dolorido o firme en una parte con forma de porción de tarta.
said-quadrant = El sitio en tu { side-breast }: { $value }.
    .they = El sitio en su { side-breast }: { $value }.
said-hard = Cómo se nota tu { side-breast }: { $value }.
    .they = Cómo se nota su { side-breast }: { $value }.
said-hard-none = Tu { side-breast } se nota blando.
    .they = Su { side-breast } se nota blando.
said-hard-full = Tu { side-breast } se nota lleno.
    .they = Su { side-breast } se nota lleno.
said-hard-firm = Tu { side-breast } se nota firme.
    .they = Su { side-breast } se nota firme.
said-hard-rock = Tu { side-breast } se nota muy duro.
    .they = Su { side-breast } se nota muy duro.
said-fullness-h = Tu { side-breast } lleva { value-span } lleno.
    .they = Su { side-breast } lleva { value-span } lleno.
said-full-after-feed = Tu { side-breast } sigue lleno cuando ha salido leche.
    .they = Su { side-breast } sigue lleno cuando ha salido leche.
said-shiny = La piel de tu { side-breast } está tensa y brillante.
    .they = La piel de su { side-breast } está tensa y brillante.
said-swelling = Tu { side-breast } está claramente más hinchado que el otro.
    .they = Su { side-breast } está claramente más hinchado que el otro.
said-swelling-areola = La parte alrededor de tu pezón { side-word } está hinchada.
    .they = La parte alrededor de su pezón { side-word } está hinchada.
said-no-milk-flow = No sale leche de tu { side-breast }.
    .they = No sale leche de su { side-breast }.
said-warm-both = Los dos pechos están calientes por todas partes.
said-hot = Tu { side-breast }, o una parte, está claramente más caliente.
    .they = Su { side-breast }, o una parte, está claramente más caliente.
said-hot-no = Ninguna parte de tu { side-breast } está más caliente.
    .they = Ninguna parte de su { side-breast } está más caliente.
said-burning = Te arde la piel del { side-breast }.
    .they = A la persona le arde la piel del { side-breast }.
said-colour-change = El color de tu { side-breast }: { $value }.
    .they = El color de su { side-breast }: { $value }.
said-colour-change-none = Tu { side-breast } no tiene ningún color nuevo.
    .they = Su { side-breast } no tiene ningún color nuevo.
said-colour-change-darker = Una parte de tu { side-breast } está más oscura que antes.
    .they = Una parte de su { side-breast } está más oscura que antes.
said-colour-change-red = Una parte de tu { side-breast } está roja o rosa.
    .they = Una parte de su { side-breast } está roja o rosa.
said-colour-change-purple = Una parte de tu { side-breast } está morada o azul.
    .they = Una parte de su { side-breast } está morada o azul.
said-colour-change-black = Una parte de tu { side-breast } está negra o gris.
    .they = Una parte de su { side-breast } está negra o gris.
said-colour-share = El color nuevo de tu { side-breast } cubre: { $value }.
    .they = El color nuevo de su { side-breast } cubre: { $value }.
said-colour-share-under-third = El color nuevo cubre menos de un tercio de tu { side-breast }.
    .they = El color nuevo cubre menos de un tercio de su { side-breast }.
said-colour-share-third-or-more = El color nuevo cubre un tercio de tu { side-breast } o más.
    .they = El color nuevo cubre un tercio de su { side-breast } o más.
said-colour-spread-6h = El color o el calor de tu { side-breast } ha crecido en las últimas 6 horas.
    .they = El color o el calor de su { side-breast } ha crecido en las últimas 6 horas.
said-streaks = Hay rayas en tu { side-breast } hacia la axila.
    .they = Hay rayas en su { side-breast } hacia la axila.
said-inflamed-h = Tu { side-breast } lleva { value-span } caliente o de otro color.
    .they = Su { side-breast } lleva { value-span } caliente o de otro color.
said-inflamed-trend = El color o el calor de tu { side-breast }: { $value }.
    .they = El color o el calor de su { side-breast }: { $value }.
said-inflamed-trend-better = El color o el calor de tu { side-breast } está mejor.
    .they = El color o el calor de su { side-breast } está mejor.
said-inflamed-trend-same = El color o el calor de tu { side-breast } está igual.
    .they = El color o el calor de su { side-breast } está igual.
said-inflamed-trend-worse = El color o el calor de tu { side-breast } está peor.
    .they = El color o el calor de su { side-breast } está peor.
said-blister-or-numb = La piel de tu { side-breast } tiene ampollas o está dormida.
    .they = La piel de su { side-breast } tiene ampollas o está dormida.
said-pain-out-of-proportion = El dolor de tu { side-breast } es mucho peor que lo que se ve.
    .they = El dolor de su { side-breast } es mucho peor que lo que se ve.
said-lump = Hay un bulto en tu { side-breast }.
    .they = Hay un bulto en su { side-breast }.
said-lump-no = No hay ningún bulto en tu { side-breast }.
    .they = No hay ningún bulto en su { side-breast }.
said-lump-tender = El bulto o la zona firme de tu { side-breast } duele al tocar.
    .they = El bulto o la zona firme de su { side-breast } duele al tocar.
said-lump-tender-no = El bulto o la zona firme de tu { side-breast } no duele.
    .they = El bulto o la zona firme de su { side-breast } no duele.
said-lump-soft-fluid = El bulto de tu { side-breast } cede como un globo pequeño con agua.
    .they = El bulto de su { side-breast } cede como un globo pequeño con agua.
said-lump-mobile = El bulto de tu { side-breast } se puede mover.
    .they = El bulto de su { side-breast } se puede mover.
said-lump-mobile-no = El bulto de tu { side-breast } no se puede mover.
    .they = El bulto de su { side-breast } no se puede mover.
said-lump-since-h = El bulto o la zona firme de tu { side-breast } lleva ahí { value-span }.
    .they = El bulto o la zona firme de su { side-breast } lleva ahí { value-span }.
said-lump-trend = El bulto o la zona firme de tu { side-breast }: { $value }.
    .they = El bulto o la zona firme de su { side-breast }: { $value }.
said-lump-trend-better = El bulto o la zona firme de tu { side-breast } es más pequeño.
    .they = El bulto o la zona firme de su { side-breast } es más pequeño.
said-lump-trend-same = El bulto o la zona firme de tu { side-breast } está igual.
    .they = El bulto o la zona firme de su { side-breast } está igual.
said-lump-trend-worse = El bulto o la zona firme de tu { side-breast } es más grande.
    .they = El bulto o la zona firme de su { side-breast } es más grande.
said-lump-changes-with-feed = El bulto o la zona firme de tu { side-breast }, cuando ha salido leche: { $value }.
    .they = El bulto o la zona firme de su { side-breast }, cuando ha salido leche: { $value }.
said-lump-changes-with-feed-yes = El bulto o la zona firme de tu { side-breast } se ablanda cuando sale leche.
    .they = El bulto o la zona firme de su { side-breast } se ablanda cuando sale leche.
said-lump-changes-with-feed-not-yet = No ha salido leche de tu { side-breast } desde que está el bulto o la zona firme.
    .they = No ha salido leche de su { side-breast } desde que está el bulto o la zona firme.
said-lump-changes-with-feed-no = El bulto o la zona firme de tu { side-breast } sigue firme cuando sale leche.
    .they = El bulto o la zona firme de su { side-breast } sigue firme cuando sale leche.
said-swelling-skin-orange-peel = La piel de tu { side-breast } parece cáscara de naranja.
    .they = La piel de su { side-breast } parece cáscara de naranja.
said-skin-dimple = Hay un hoyuelo nuevo o un sitio metido hacia dentro en tu { side-breast }.
    .they = Hay un hoyuelo nuevo o un sitio metido hacia dentro en su { side-breast }.
said-nipple-inverted-new = Tu pezón { side-word } se ha metido hacia dentro hace poco.
    .they = Su pezón { side-word } se ha metido hacia dentro hace poco.
said-nipple = En tu pezón { side-word }: { $value }.
    .they = En su pezón { side-word }: { $value }.
said-nipple-ok = En tu pezón { side-word } no hay nada de esto.
    .they = En su pezón { side-word } no hay nada de esto.
said-nipple-bleb = Hay un punto blanco o amarillo en tu pezón { side-word }.
    .they = Hay un punto blanco o amarillo en su pezón { side-word }.
said-nipple-cracked = Tu pezón { side-word } tiene grietas.
    .they = Su pezón { side-word } tiene grietas.
said-nipple-bitten = Tu pezón { side-word } tiene un mordisco.
    .they = Su pezón { side-word } tiene un mordisco.
said-nipple-pus = Hay líquido espeso, amarillo o verde en tu pezón { side-word }.
    .they = Hay líquido espeso, amarillo o verde en su pezón { side-word }.
said-nipple-blister-sores = Hay ampollas o llagas pequeñas en tu pezón { side-word }.
    .they = Hay ampollas o llagas pequeñas en su pezón { side-word }.
said-colour-around-nipple = Hay un color nuevo alrededor de la zona lastimada de tu pezón { side-word }.
    .they = Hay un color nuevo alrededor de la zona lastimada de su pezón { side-word }.
said-nipple-eczema-weeks =
    { $value ->
        [0] Tu pezón { side-word } no pica ni se escama.
        [one] Tu pezón { side-word } pica y se escama desde hace una semana.
       *[other] Tu pezón { side-word } pica y se escama desde hace { $value } semanas.
    }
    .they =
        { $value ->
            [0] Su pezón { side-word } no pica ni se escama.
            [one] Su pezón { side-word } pica y se escama desde hace una semana.
           *[other] Su pezón { side-word } pica y se escama desde hace { $value } semanas.
        }
said-skin-sore = Hay otra piel de tu { side-breast } abierta, irritada o con sarpullido.
    .they = Hay otra piel de su { side-breast } abierta, irritada o con sarpullido.
said-pus = Sale algo espeso, amarillo o verde de tu { side-breast }.
    .they = Sale algo espeso, amarillo o verde de su { side-breast }.
said-milk-blood = Sangre en la leche de tu { side-breast }: { $value }.
    .they = Sangre en la leche de su { side-breast }: { $value }.
said-milk-blood-none = No hay sangre en la leche de tu { side-breast }.
    .they = No hay sangre en la leche de su { side-breast }.
said-milk-blood-streak = Hay un hilo de sangre en la leche de tu { side-breast }.
    .they = Hay un hilo de sangre en la leche de su { side-breast }.
said-milk-blood-bloody = La leche de tu { side-breast } tiene claramente sangre.
    .they = La leche de su { side-breast } tiene claramente sangre.
said-trauma-breast = Tu { side-breast } recibió un golpe, un apretón o un daño.
    .they = Su { side-breast } recibió un golpe, un apretón o un daño.
said-trauma-breast-no = Tu { side-breast } no recibió ningún golpe, apretón ni daño.
    .they = Su { side-breast } no recibió ningún golpe, apretón ni daño.
said-bruise-growing = El moratón de tu { side-breast } está creciendo.
    .they = El moratón de su { side-breast } está creciendo.
said-cord-or-arm-swelling = En el lado { side-word }, el brazo está hinchado o hay un cordón dolorido.

## G5 birth signs

said-vag-bleed-pad-1h = Empapas de sangre una compresa en una hora.
    .they = La persona empapa de sangre una compresa en una hora.
said-clot-egg = Has expulsado un coágulo de sangre tan grande como un huevo.
    .they = La persona ha expulsado un coágulo de sangre tan grande como un huevo.
said-lochia-foul = Lo que sale de tu vagina huele mal.
    .they = Lo que sale de su vagina huele mal.
said-wound-bad = Hay un corte o desgarro del parto que está abierto, supura o duele más.

## G6 background

said-galactocele-known = Una imagen ha mostrado una bolsa de leche en tu { side-breast }.
    .they = Una imagen ha mostrado una bolsa de leche en su { side-breast }.
said-abx = Lo que dijiste sobre antibióticos por el pecho: { $value }.
    .they = Lo que la persona dijo sobre antibióticos por el pecho: { $value }.
said-abx-none = No tomas antibióticos por el pecho.
    .they = La persona no toma antibióticos por el pecho.
said-abx-finished = En los últimos 14 días terminaste antibióticos por el pecho.
    .they = En los últimos 14 días la persona terminó antibióticos por el pecho.
said-abx-on = Tomas antibióticos por el pecho ahora.
    .they = La persona toma antibióticos por el pecho ahora.
said-abx-hours = Tomaste la primera dosis hace { value-span }.
    .they = La persona tomó la primera dosis hace { value-span }.
said-abx-trend = Desde la primera dosis: { $value }.
said-abx-trend-better = Estás mejor desde la primera dosis.
    .they = La persona está mejor desde la primera dosis.
said-abx-trend-same = Estás igual desde la primera dosis.
    .they = La persona está igual desde la primera dosis.
said-abx-trend-worse = Estás peor desde la primera dosis.
    .they = La persona está peor desde la primera dosis.
said-other-infection = Tienes ahora alguna otra enfermedad.
    .they = La persona tiene ahora alguna otra enfermedad.
said-risk-diabetes = Tienes diabetes en tratamiento ahora.
    .they = La persona tiene diabetes en tratamiento ahora.
said-risk-diabetes-no = No tienes diabetes en tratamiento ahora.
    .they = La persona no tiene diabetes en tratamiento ahora.
said-risk-immunosuppressed = Tu cuerpo tiene las defensas bajas.
    .they = Su cuerpo tiene las defensas bajas.
said-risk-immunosuppressed-no = Tu cuerpo no tiene las defensas bajas.
    .they = Su cuerpo no tiene las defensas bajas.
said-risk-breast-surgery-6w = Has tenido una operación de pecho o una prueba con aguja en las últimas 6 semanas.
    .they = La persona ha tenido una operación de pecho o una prueba con aguja en las últimas 6 semanas.
said-risk-breast-surgery-6w-no = No has tenido ninguna operación ni prueba con aguja en el pecho en las últimas 6 semanas.
    .they = La persona no ha tenido ninguna operación ni prueba con aguja en el pecho en las últimas 6 semanas.
said-risk-implant = Tienes un implante de pecho.
    .they = La persona tiene un implante de pecho.
said-risk-implant-no = No tienes ningún implante de pecho.
    .they = La persona no tiene ningún implante de pecho.
said-risk-breast-cancer-ever = Has tenido cáncer de mama.
    .they = La persona ha tenido cáncer de mama.
said-risk-breast-cancer-ever-no = Nunca has tenido cáncer de mama.
    .they = La persona nunca ha tenido cáncer de mama.
said-risk-cancer-now = Tienes cáncer ahora, o un tratamiento por él.
    .they = La persona tiene cáncer ahora, o un tratamiento por él.
said-risk-cancer-now-no = No tienes cáncer ahora.
    .they = La persona no tiene cáncer ahora.
said-risk-bleeding-disorder-or-thinners = Tomas anticoagulantes, o sangras más tiempo que otras personas.
    .they = La persona toma anticoagulantes, o sangra más tiempo que otras.
said-risk-bleeding-disorder-or-thinners-no = No tomas anticoagulantes ni sangras más tiempo que otras personas.
    .they = La persona no toma anticoagulantes ni sangra más tiempo que otras personas.
said-risk-hiv = Vives con VIH.
    .they = La persona vive con VIH.
said-risk-hiv-no = No vives con VIH.
    .they = La persona no vive con VIH.

## G7 mind

said-worried = Sientes que algo va realmente mal.
    .they = Sientes que algo va realmente mal con la persona.
said-self-harm = Has tenido pensamientos de hacerte daño.
    .they = La persona ha hablado de hacerse daño.
said-harm-baby = Has tenido pensamientos de hacer daño a tu bebé.
    .they = La persona ha hablado de hacer daño al bebé.
said-hears-sees-things = Oyes o ves cosas que otras personas no oyen o no ven.
    .they = La persona oye o ve cosas que otras no oyen o no ven.

## After the result

said-fullness-trend = Lo lleno que está tu { side-breast }: { $value }.
    .they = Lo lleno que está su { side-breast }: { $value }.
said-fullness-trend-better = Lo lleno que está tu { side-breast } va mejor.
    .they = Lo lleno que está su { side-breast } va mejor.
said-fullness-trend-same = Lo lleno que está tu { side-breast } va igual.
    .they = Lo lleno que está su { side-breast } va igual.
said-fullness-trend-worse = Lo lleno que está tu { side-breast } va peor.
    .they = Lo lleno que está su { side-breast } va peor.
said-lump-size-mm = El bulto de tu { side-breast } mide { $value } mm de ancho.
    .they = El bulto de su { side-breast } mide { $value } mm de ancho.
said-milk-blood-since-h = Hay sangre en la leche de tu { side-breast } desde hace { value-span }.
    .they = Hay sangre en la leche de su { side-breast } desde hace { value-span }.
said-axillary-node = Hay un ganglio hinchado en tu axila del lado { side-word }.
    .they = Hay un ganglio hinchado en su axila del lado { side-word }.
said-axilla-swelling-weeks =
    { $value ->
        [0] Tu axila del lado { side-word } no está hinchada.
        [one] Tu axila del lado { side-word } está hinchada desde hace una semana.
       *[other] Tu axila del lado { side-word } está hinchada desde hace { $value } semanas.
    }
    .they =
        { $value ->
            [0] Su axila del lado { side-word } no está hinchada.
            [one] Su axila del lado { side-word } está hinchada desde hace una semana.
           *[other] Su axila del lado { side-word } está hinchada desde hace { $value } semanas.
        }
said-pain-each-feed-days =
    { $value ->
        [0] Las tomas en el lado { side-word } no duelen.
        [one] Las tomas en el lado { side-word } duelen desde hace un día.
       *[other] Las tomas en el lado { side-word } duelen desde hace { $value } días.
    }
    .pumping =
        { $value ->
            [0] El sacaleches en el lado { side-word } no duele.
            [one] El sacaleches en el lado { side-word } duele desde hace un día.
           *[other] El sacaleches en el lado { side-word } duele desde hace { $value } días.
        }
    .bereaved =
        { $value ->
            [0] El pecho { side-word } no duele.
            [one] El pecho { side-word } duele desde hace un día.
           *[other] El pecho { side-word } duele desde hace { $value } días.
        }
said-removals-24h =
    { $value ->
        [0] No salió leche de tu { side-breast } ninguna vez en 24 horas.
        [one] Salió leche de tu { side-breast } una vez en 24 horas.
       *[other] Salió leche de tu { side-breast } { $value } veces en 24 horas.
    }
    .they =
        { $value ->
            [0] No salió leche de su { side-breast } ninguna vez en 24 horas.
            [one] Salió leche de su { side-breast } una vez en 24 horas.
           *[other] Salió leche de su { side-breast } { $value } veces en 24 horas.
        }
said-gap-longest-h = Tu pausa más larga fue de { value-span }.
    .they = Su pausa más larga fue de { value-span }.
said-last-milk-removal = La última vez que salió leche: { $value }.
said-goal = Lo que te gustaría: { $value }.
    .they = Lo que le gustaría a la persona: { $value }.
said-goal-fullness = Te gustaría aliviar el pecho lleno.
    .they = A la persona le gustaría aliviar el pecho lleno.
said-goal-express = Te gustaría dejar salir un poco de leche.
    .they = A la persona le gustaría dejar salir un poco de leche.
said-goal-more-milk = Te gustaría tener más leche.
    .they = A la persona le gustaría tener más leche.
said-risk-family-breast-cancer-early = Un familiar cercano tuvo cáncer de mama antes de los 50 años.
said-risk-caesarean-or-surgery-6w = Has tenido una cesárea u otra operación en las últimas 6 semanas.
    .they = La persona ha tenido una cesárea u otra operación en las últimas 6 semanas.
said-risk-mrsa = Una prueba te ha encontrado MRSA.
    .they = Una prueba le ha encontrado MRSA a la persona.
said-age-years =
    { $value ->
        [one] Tienes un año.
       *[other] Tienes { $value } años.
    }
    .they =
        { $value ->
            [one] La persona tiene un año.
           *[other] La persona tiene { $value } años.
        }
said-low-mood-2w = Has tenido tristeza la mayoría de los días durante dos semanas.
    .they = La persona ha tenido tristeza la mayoría de los días durante dos semanas.

## From your notes (history)

said-hist-fever-24h = Tus notas muestran fiebre en las últimas 24 horas.
    .they = Sus notas muestran fiebre en las últimas 24 horas.
said-hist-worst-24h = Tus notas de las últimas 24 horas muestran: { $value }.
    .they = Sus notas de las últimas 24 horas muestran: { $value }.
said-hist-worst-24h-within-24h = En las últimas 24 horas un chequeo dijo: habla con alguien en el plazo de un día.
said-hist-worst-24h-same-day = En las últimas 24 horas un chequeo dijo: habla con alguien hoy.
said-hist-worst-24h-emergency-now = En las últimas 24 horas un chequeo dijo: pide ayuda ahora.
said-hist-hold = Un chequeo anterior sigue valiendo: { $value }.
said-hist-hold-within-24h = Un chequeo anterior sigue valiendo: habla con alguien en el plazo de un día.
said-hist-hold-same-day = Un chequeo anterior sigue valiendo: habla con alguien hoy.
said-hist-raise = Tus notas suben el nivel: { $value }.
    .they = Sus notas suben el nivel: { $value }.
said-hist-raise-within-24h = Tus notas muestran un cambio: habla con alguien en el plazo de un día.
    .they = Sus notas muestran un cambio: habla con alguien en el plazo de un día.
said-hist-raise-same-day = Tus notas muestran un cambio: habla con alguien hoy.
    .they = Sus notas muestran un cambio: habla con alguien hoy.
said-hist-abscess-episode = Tus notas muestran líquido espeso, o un bulto con líquido, en tu { side-breast }.
    .they = Sus notas muestran líquido espeso, o un bulto con líquido, en su { side-breast }.
said-hist-last-session-harm = Tus notas muestran que la última sesión en tu { side-breast } dolió o dejó marca.
    .they = Sus notas muestran que la última sesión en su { side-breast } dolió o dejó marca.
said-hist-lock = Tu { side-breast } ya ha tenido bastante por ahora.
    .they = Su { side-breast } ya ha tenido bastante por ahora.
said-episodes-same-site-90d =
    { $value ->
        [0] Tus notas no muestran molestias en este sitio de tu { side-breast } en 90 días.
        [one] Tus notas muestran molestias en este sitio de tu { side-breast } una vez en 90 días.
       *[other] Tus notas muestran molestias en este sitio de tu { side-breast } { $value } veces en 90 días.
    }
    .they =
        { $value ->
            [0] Sus notas no muestran molestias en este sitio de su { side-breast } en 90 días.
            [one] Sus notas muestran molestias en este sitio de su { side-breast } una vez en 90 días.
           *[other] Sus notas muestran molestias en este sitio de su { side-breast } { $value } veces en 90 días.
        }
said-episodes-total-180d =
    { $value ->
        [0] Tus notas no muestran molestias de pecho en medio año.
        [one] Tus notas muestran molestias de pecho una vez en medio año.
       *[other] Tus notas muestran molestias de pecho { $value } veces en medio año.
    }
    .they =
        { $value ->
            [0] Sus notas no muestran molestias de pecho en medio año.
            [one] Sus notas muestran molestias de pecho una vez en medio año.
           *[other] Sus notas muestran molestias de pecho { $value } veces en medio año.
        }
