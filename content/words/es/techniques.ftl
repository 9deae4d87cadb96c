### Words of the guided session. "-pumping" is for pumping, "-ease" for the bereaved and for weaning: no word of a feed or
### a baby there. Spoken lines, titles and outcomes are the same for all.
### This translation was not yet checked by a native clinician.

## About every technique
technique-never-hurt = Nunca debería doler.
technique-caps = { $minutes ->
        [one] Hasta { $minutes } minuto, como mucho { $perday } veces al día.
       *[other] Hasta { $minutes } minutos, como mucho { $perday } veces al día.
    } Antes, cada vez, va un chequeo nuevo.
technique-caps-episode = Hasta { $minutes } minutos, como mucho { $perday } veces al día. Esto termina { $hours } horas después de que empezó la zona firme.
technique-how = Usa los dedos planos o la palma, con el peso de la piel. No toques ninguna zona dolorida, roja, dura o dormida. Sin aceite, sin herramientas.
technique-not-today = Hoy no
technique-optional = No hace falta que lo hagas. El descanso y el frío también ayudan a muchas personas.

## M01
m01-name = Subir despacio en la palma, antes de una toma
m01-name-pumping = Subir despacio en la palma, antes del sacaleches
m01-name-ease = Subir despacio en la palma
m01-what = Sostienes el pecho en la palma y lo mueves despacio. No aprietas ni pasas los dedos.
m01-what-pumping = Antes del sacaleches, sostienes el pecho en la palma y lo mueves despacio. No aprietas ni pasas los dedos.
m01-what-ease = Sostienes el pecho en la palma y lo mueves despacio. No aprietas ni pasas los dedos. Es para notar alivio.
m01-grade = No hay acuerdo entre especialistas. Ningún estudio bueno muestra que ayude.
m01-sides = Algunos especialistas dicen que moverlo despacio en la palma está bien, si no duele. Algunos especialistas dicen que ningún masaje.
m01-lift-title = Subir y bajar
m01-lift-text = Pon la palma debajo del pecho. Súbelo un poco, y luego bájalo despacio. Nunca debería doler.
m01-lift-say = Pon la palma debajo del pecho. Súbelo un poco, y bájalo despacio. Nunca debería doler.
m01-side-title = Mover desde el lado
m01-side-text = Pon la palma en el lado de fuera. Mueve el pecho un poco hacia el centro y de vuelta. Nunca debería doler.
m01-side-say = Ahora pon la palma en el lado de fuera. Mueve el pecho un poco hacia el centro, y de vuelta.

## M02
m02-name = Pasadas suaves alrededor de una zona firme, durante una toma
m02-name-pumping = Pasadas suaves alrededor de una zona firme, con el sacaleches
m02-what = Mientras sale leche, pasas los dedos por la piel hacia el pezón. No tocas la zona firme. Nunca debería doler.
m02-what-pumping = Mientras usas el sacaleches, pasas los dedos por la piel hacia el pezón. No tocas la zona firme. Nunca debería doler.
m02-grade = No hay acuerdo entre especialistas. La prueba es débil.
m02-sides = Algunas guías aconsejan un toque suave durante una toma. Algunos especialistas dicen que ningún masaje.
m02-prepare-title = Prepararse
m02-prepare-text = Lávate las manos. Apóyate hacia atrás y afloja el sujetador. Sin aceite. Empieza cuando salga leche.
m02-prepare-text-pumping = Lávate las manos. Apóyate hacia atrás y afloja el sujetador. Sin aceite. Empieza cuando el sacaleches funcione y salga leche.
m02-prepare-say = Lávate las manos y apóyate hacia atrás. Toca la pantalla cuando salga leche.
m02-strokes-title = Pasar los dedos hacia el pezón
m02-strokes-text = Usa los dedos planos. Mueve la piel desde el borde hacia el pezón. No toques la zona firme. Nunca debería doler.
m02-strokes-say = Usa los dedos planos, desde el borde hacia el pezón. No toques la zona firme. Nunca debería doler.

## M03
m03-name = Ablandar alrededor del pezón, antes de una toma
m03-name-pumping = Ablandar alrededor del pezón, antes del sacaleches
m03-name-ease = Ablandar alrededor del pezón
m03-what = Las yemas de los dedos descansan alrededor del pezón. Luego pasas los dedos por la piel hacia la axila, lo más suave que puedas.
m03-what-pumping = Antes del sacaleches, las yemas de los dedos descansan alrededor del pezón. Luego pasas los dedos por la piel hacia la axila, lo más suave que puedas.
m03-what-ease = Las yemas de los dedos descansan alrededor del pezón. Luego pasas los dedos por la piel hacia la axila. Es para notar alivio.
m03-grade = No hay acuerdo entre especialistas. La prueba es débil.
m03-sides = Algunas guías lo aconsejan para bajar la hinchazón. Algunos especialistas dicen que la pasada suave no tiene pruebas, o que ningún masaje.
m03-soften-title = Ablandar alrededor del pezón
m03-soften-text = Apoya las yemas de los dedos alrededor del pezón. Déjalas ahí con un peso suave y parejo. Nunca debería doler.
m03-soften-say = Apoya las yemas de los dedos alrededor del pezón. Déjalas quietas, con un peso suave. Nunca debería doler.
m03-sweep-title = Pasar hacia la axila
m03-sweep-text = Pon los dedos planos sobre la piel. Pásalos hacia la axila con el peso de la piel. Nunca debería doler.
m03-sweep-say = Ahora pasa los dedos por la piel hacia la axila, lo más suave que puedas. Nunca debería doler.

## M04
m04-name = Un poco de leche a mano, hasta notar alivio
m04-name-ease = Un poco de leche a mano, para aliviar
m04-what = Dejas salir un poco de leche a mano. No hay una cantidad que alcanzar. Detente cuando notes alivio.
m04-what-ease = Dejas salir un poco de leche a mano. Menos está bien: aliviar, no vaciar. Detente cuando notes alivio.
m04-grade = Lo dice una guía. La leímos a través de otra página.
m04-express-title = Hasta notar alivio
m04-express-text = Pon los dedos y el pulgar detrás del anillo que rodea el pezón. Aprieta con suavidad hacia atrás, y luego suelta. Detente cuando notes alivio. Nunca debería doler.
m04-express-text-ease = Pon los dedos y el pulgar detrás del anillo que rodea el pezón. Aprieta con suavidad hacia atrás, y luego suelta. Menos está bien: aliviar, no vaciar. Nunca debería doler.
m04-express-say = Deja salir un poco de leche a mano. Detente cuando notes alivio. Nunca debería doler.

## M06
m06-name = Pasadas suaves después de una toma
m06-name-pumping = Pasadas suaves después del sacaleches
m06-name-ease = Pasadas suaves para aliviar
m06-what = Después de una toma, pasas los dedos por la piel desde el borde hacia el pezón. Luego dejas salir leche hasta notar alivio.
m06-what-pumping = Después del sacaleches, pasas los dedos por la piel desde el borde hacia el pezón. Luego dejas salir leche hasta notar alivio.
m06-what-ease = Pasas los dedos por la piel desde el borde hacia el pezón. Luego dejas salir un poco de leche. Menos está bien: aliviar, no vaciar.
m06-grade = No hay acuerdo entre especialistas. La prueba es débil.
m06-sides = Algunas guías y nuestra primera fuente aconsejan pasadas suaves hacia el pezón. Algunos especialistas dicen que ningún masaje.
m06-prepare-title = Prepararse
m06-prepare-text = Empieza después de una toma. Lávate las manos. Apóyate hacia atrás y afloja el sujetador. Sin aceite, sin herramientas.
m06-prepare-text-pumping = Empieza después del sacaleches. Lávate las manos. Apóyate hacia atrás y afloja el sujetador. Sin aceite, sin herramientas.
m06-prepare-text-ease = Lávate las manos. Apóyate hacia atrás y afloja el sujetador. Sin aceite, sin herramientas.
m06-prepare-say = Lávate las manos y apóyate hacia atrás. Toca la pantalla cuando quieras empezar.
m06-first-drops-title = Primeras gotas
m06-first-drops-text = Deja salir unas gotas a mano. Ponlas en el pezón si te sienta bien. Nunca debería doler.
m06-first-drops-say = Deja salir unas gotas a mano. Toca la pantalla cuando quieras seguir. Nunca debería doler.
m06-strokes-title = Pasar los dedos hacia el pezón
m06-strokes-text = Usa los dedos planos. Mueve la piel desde el borde hacia el pezón. Detente antes del anillo que lo rodea. Nunca debería doler.
m06-strokes-say = Usa los dedos planos, desde el borde hacia el pezón. Detente antes del anillo que lo rodea. Nunca debería doler.
m06-express-title = Hasta notar alivio
m06-express-text = Deja salir leche a mano hasta notar alivio. No hay una cantidad que alcanzar. Nunca debería doler.
m06-express-text-ease = Deja salir un poco de leche a mano. Menos está bien: aliviar, no vaciar. Nunca debería doler.
m06-express-say = Deja salir leche a mano hasta notar alivio. No hay una cantidad que alcanzar.

## Phases that techniques share
phase-prepare-title = Prepararse
phase-prepare-text = Lávate las manos. Apóyate hacia atrás y afloja el sujetador. Sin aceite, sin herramientas.
phase-prepare-say = Lávate las manos y apóyate hacia atrás. Toca la pantalla cuando quieras empezar.
phase-rest-title = Descanso
phase-rest-text = Quita las manos. Suelta el aire y deja caer los hombros.
phase-rest-say = Descansa las manos un momento.
phase-again-say = Otra vez, tan suave como antes.
phase-aftercare-title = Frío y descanso
phase-aftercare-text = Envuelve algo frío y ponlo encima. Quítalo después de { $minutes } minutos como mucho. Da tomas como siempre.
phase-aftercare-text-pumping = Envuelve algo frío y ponlo encima. Quítalo después de { $minutes } minutos como mucho. Usa el sacaleches como siempre.
phase-aftercare-text-ease = Envuelve algo frío y ponlo encima. Quítalo después de { $minutes } minutos como mucho. Descansa todo lo que quieras.
phase-aftercare-say = Ahora algo frío, envuelto en un paño. Luego descansa.
phase-aftercare-over = Quita el frío ahora.
phase-before-aftercare-title = Y ahora
phase-before-aftercare-text = Da la toma ahora, o deja salir un poco de leche. Después de la toma, algo frío en un paño puede sentar bien.
phase-before-aftercare-text-pumping = Usa el sacaleches ahora, como siempre. Después, algo frío en un paño puede sentar bien.
phase-before-aftercare-text-ease = Descansa ahora. Algo frío en un paño puede sentar bien.
phase-before-aftercare-say = Eso es todo. Algo frío puede sentar bien más tarde.

## Parts of the breast, as a clock would show them
sector-1 = Arriba, por el lado de dentro.
sector-2 = El lado de dentro, por encima del centro.
sector-3 = El lado de dentro, por debajo del centro.
sector-4 = Abajo, por el lado de dentro.
sector-5 = Abajo, por el lado de fuera.
sector-6 = El lado de fuera, por debajo del centro.
sector-7 = El lado de fuera, por encima del centro.
sector-8 = Arriba, por el lado de fuera.
sector-rest = Descansa aquí
sector-mask = Deja en paz la parte dolorida. Pasa los dedos alrededor, no por encima. Nunca debería doler.

## The drawing, in words
# $side: "left" or "right". $places: a list such as "upper outer, armpit".
drawing-breast = { $side ->
        [left] Tu pecho izquierdo, como lo ves tú.
       *[right] Tu pecho derecho, como lo ves tú.
    }
drawing-to-nipple = Los dedos planos pasan desde el borde hacia el pezón y se detienen antes del anillo que lo rodea.
drawing-to-armpit = Los dedos planos pasan por la piel hacia la axila, alrededor del anillo y nunca por encima.
drawing-palm-below = Una palma está debajo del pecho, lo sube un poco y lo baja.
drawing-palm-outer = Una palma está en el lado de fuera, mueve el pecho un poco hacia el centro y de vuelta.
drawing-fingertips = Las yemas de los dedos descansan alrededor del pezón, fuera del anillo.
drawing-finger-and-thumb = Un dedo y el pulgar están a dos lados del anillo que rodea el pezón.
drawing-hands-off = Ahora no hay ninguna mano encima.
drawing-rests = Deja esto en paz: { $places }.
drawing-chosen = Elegido: { $places }.
drawing-caption = Cada cuerpo es distinto. Sigue las palabras.

toward-nipple = Hacia el pezón
toward-axilla = Hacia la axila
toward-still = La mano se queda donde está

## Pain
pain-ask-before = ¿Cómo lo notas ahora, antes de empezar?
pain-ask-during = ¿Cómo lo notas ahora?
pain-ask-after = ¿Cómo lo notas ahora, al final?
pain-same-as-start = Igual que al principio ({ $score })
pain-hurts = Duele

relief-ask = ¿Cómo notas el pecho?
relief-softer = Más blando o con alivio
relief-same = Igual
relief-worse = Peor

sign-ask = ¿Ha cambiado algo?
sign-hurts = Duele
sign-new-colour = Color nuevo o moratón
sign-blood = Sangre
sign-numb = Zona dormida
sign-unwell = Escalofríos, mareo o malestar

## On the way
session-stop = Parar
session-pause = Pausa
session-go-on = Seguir
session-back = Atrás
session-skip = Dejarlo fuera
session-ready = Ya
session-paused = En pausa. Toca la pantalla para seguir, o detente.
session-left-60 = Queda un minuto.
session-left-10 = Quedan diez segundos.

## How it ended
m-completed = Eso es todo. Gracias por cuidarte. Te lo hemos guardado.
m-stopped = Parado. Siempre está bien parar. Hemos guardado lo que has hecho hasta ahora.
m-pain = Parado, por el dolor. Con dolor, ningún masaje ahora. No es culpa tuya.
m-sign-hurts = Parado, porque duele. Nunca debería doler. No es culpa tuya.
m-sign-new-colour = Parado, por el color nuevo. Sin masaje en este lado por ahora. Haz un chequeo nuevo, por favor.
m-sign-blood = Parado, por la sangre. Sin masaje en este lado por ahora. Haz un chequeo nuevo, por favor.
m-sign-numb = Parado, porque está dormido. Sin masaje en este lado por ahora. Haz un chequeo nuevo, por favor.
m-sign-unwell = Parado. Haz un chequeo nuevo ahora, por favor. Si te sientes muy mal, llama para pedir ayuda.
m-cap = Ya es bastante por hoy. Más no ayuda más.
m-interrupted = Hemos parado, porque no estabas o se acabó el tiempo. Primero va un chequeo nuevo.

## Why a session may not start
refusal-content-expired = Estas reglas de salud han pasado su fecha. Hasta que se revisen, dejamos el masaje fuera. La ayuda sigue funcionando.
refusal-content-unreviewed = Ningún médico ni ninguna matrona ha firmado estas reglas todavía. Por eso dejamos el masaje fuera.
refusal-side-forbidden = Ahora ningún masaje en este lado. El resultado de tu chequeo dice por qué.
refusal-side-withheld = Todavía no. Algo sigue abierto, o este lado necesita descanso primero.
refusal-technique-not-allowed = Esto no encaja ahora con este lado.
refusal-permission-expired = Tu chequeo ya es demasiado viejo para esto. Primero va un chequeo nuevo.
refusal-check-used = Cada vez empieza con un chequeo nuevo.
refusal-locked = Este lado descansa por ahora.
refusal-locked-until = Este lado descansa hasta las { $time }.
refusal-sessions-reached = Ya es bastante por hoy. Más no ayuda más.
refusal-technique-sessions-reached = De esto ya es bastante por hoy. Más no ayuda más.
refusal-minutes-reached = Ya es bastante para este pecho hoy. Más no ayuda más.
refusal-began-unknown = No sabemos cuándo empezó la zona firme. Por favor, dínoslo en un chequeo nuevo.
refusal-episode-over = La zona firme lleva demasiado tiempo para esto. Haz un chequeo nuevo, por favor.
refusal-place-unknown = No sabemos dónde está la zona firme. Por favor, enséñanos el sitio en un chequeo nuevo.
refusal-too-sore = Demasiada parte de este lado está dolorida. El descanso y el frío son mejores ahora.
refusal-nothing-left = Si dejamos en paz las zonas doloridas, no queda nada que hacer. El descanso y el frío son mejores ahora.

## New with the plan, sessions and reminders
refusal-course-waits = Ha pasado un día y no está mejor. Más masaje no ayudará ahora.
refusal-course-over = Esta ronda de masaje ha terminado. Más no ayuda más.
refusal-not-after-feed = Este viene justo después de una toma.
    .pumping = Este viene justo después de usar el sacaleches.
instead-comfort = Algo frío en un paño, descanso y las tomas como siempre pueden ayudar ahora.
    .pumping = Algo frío en un paño, descanso y el sacaleches como siempre pueden ayudar ahora.
    .bereaved = Algo frío en un paño y descanso pueden ayudar ahora.
instead-result = Tu resultado dice qué puede ayudar ahora.
instead-check = Puedes empezar ahora un nuevo chequeo.
instead-speak = Por favor, habla hoy o mañana con tu matrona o tu médico. Frío, descanso y las tomas como siempre están bien.
    .pumping = Por favor, habla hoy o mañana con tu matrona o tu médico. Frío, descanso y el sacaleches como siempre están bien.
    .bereaved = Por favor, habla hoy o mañana con tu matrona o tu médico. Frío y descanso están bien.
instead-feed = Primero la toma, y luego vuelve.
    .pumping = Primero el sacaleches, y luego vuelve.
ask-feed = Este viene justo después de una toma. ¿Diste una toma hace un momento?
    .pumping = Este viene justo después de usar el sacaleches. ¿Lo usaste hace un momento?
ask-feed-yes = Sí, hace un momento
ask-feed-no = Todavía no
fullness-ask = ¿Cómo de lleno se siente el pecho ahora?
expressed-ask = ¿Salió leche? Puedes anotar cuánta.
expressed-hint = En ml enteros. Puedes dejarlo en blanco.
