# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# Questions, one message a finding: q-<id> as asked singly.
#   .item      the short form in a ticked list
#   .plainer   the one plainer follow-up after "not sure"; yes and no mean the same as in the question itself
#   .why       why we ask
#   .label     a noun phrase for lists and the summary
#   .they, .plainer-they   the supporter's form
#   .pumping, .bereaved    other words for people who pump, or who have no baby to feed
# $side: "left" or "right". $baby: a name, or the message your-baby. $count: a number.
# side-word agrees with "pecho", "pezón", "lado" and "brazo". No "de" or "a" stands right before $baby in a .label,
# because the summary puts "el bebé" there. "Tórax" is the chest, "pecho" the breast.

## Words used inside the questions

side-breast = { $side ->
    [left] pecho izquierdo
   *[right] pecho derecho
}
side-word = { $side ->
    [left] izquierdo
   *[right] derecho
}
your-baby = tu bebé

## The interview's frame

check-intro = Primero preguntamos lo más urgente. Que haya muchas preguntas no es mala señal. Puedes parar cuando quieras.
part-of = Parte { $part } de { $parts }: { $name }
plainer-lead = Lo preguntamos de otra manera.
still-true = Esto lo dijiste antes. ¿Sigue siendo así? Marca lo que ha cambiado.
    .they = Esto se dijo antes. ¿Sigue siendo así para la persona? Marca lo que ha cambiado.
all-the-same = Todo igual

group-g0 = el comienzo
group-g1 = lo urgente
group-g2 = el bebé
group-g3 = fiebre
group-g4 = los pechos
group-g5 = después del parto
group-g6 = tu salud
    .they = su salud
group-g7 = cómo te sientes
    .they = cómo se siente
group-after = para completar

group-lead-g0 = ¿Qué se cumple en tu caso?
    .they = ¿Qué se cumple en el caso de la persona?
group-lead-g1 = ¿Te pasa ahora algo de esto?
    .they = ¿Le pasa ahora a la persona algo de esto?
group-lead-g2 = ¿Le pasa ahora a { $baby } algo de esto?
group-lead-g3 = ¿Te ha pasado algo de esto en el último día?
    .they = ¿Le ha pasado a la persona algo de esto en el último día?
group-lead-g4 = Mira tu { side-breast } y pálpalo con suavidad. ¿Notas algo de esto?
    .they = Mira su { side-breast }, o deja que la persona lo mire. ¿Hay algo de esto?
group-lead-g5 = ¿Te pasa ahora algo de esto?
    .they = ¿Le pasa ahora a la persona algo de esto?
group-lead-g6 = ¿Algo de esto es cierto para ti?
    .they = ¿Algo de esto es cierto para la persona?
group-lead-g7 = Las últimas preguntas son sobre cómo te sientes.
    .they = Las últimas preguntas son sobre cómo se siente la persona.
again-lead-g1 = Hace poco no te pasaba nada de esto. ¿Te pasa algo de esto ahora?
    .they = Hace poco no le pasaba nada de esto. ¿Le pasa algo de esto ahora a la persona?
again-lead-g2 = Hace poco no había nada de esto. ¿Le pasa algo de esto ahora a { $baby }?
opened-lead = ¿Qué de esto?
ticks-temperature = ¿Te pasa algo de esto? Marca todo lo que se cumpla.
    .they = ¿Le pasa a la persona algo de esto? Marca todo lo que se cumpla.
still-true-nothing = Nada de esto: { $items }
still-true-g7 = Lo que dijiste sobre cómo te sientes
    .they = Lo que la persona dijo sobre cómo se siente

## Rows that stand for several questions; a ticked one asks for each
row-faint-or-weak = Un desmayo en el último día, o sin fuerzas para estar de pie
row-head-or-sight = Un dolor de cabeza muy fuerte, o vista borrosa, con destellos o manchas
row-birth-smell-or-wound = Lo que sale de la vagina huele mal, o una herida del parto está abierta, supura o duele más
row-baby-yellow = Piel amarilla, el primer día o ahora
row-baby-feeding = Tomas rechazadas o más débiles, o preocupación por el peso
row-baby-nappies = Menos de 6 pañales mojados en 24 horas, o ninguno en 12 horas
row-diabetes-or-weak-defences = Diabetes, VIH, o defensas bajas por una enfermedad o una medicina
row-breast-operation-or-cancer = Un implante de pecho, una operación de pecho en las últimas 6 semanas, o cáncer alguna vez
row-skin-broken-or-knocked = Otra piel abierta o irritada, o un golpe o apretón
row-look-sore = Una zona dolorida, o dolor
row-look-full = Una zona llena, firme o dura, o un bulto
row-look-colour = Calor, ardor, rayas, o un color nuevo en la piel
row-look-swelling = Hinchazón, piel tensa y brillante, o no sale leche
row-look-shape = Piel como cáscara de naranja, un hoyuelo nuevo, un pezón que se ha metido hacia dentro, un cordón dolorido o un brazo hinchado
row-look-nipple = Un pezón lastimado, escamado o cambiado, o sangre o pus
row-look-skin = Ampollas, piel dormida o abierta, o un golpe o apretón

group-lead-after = Unas preguntas más pueden ayudar. Puedes saltarte cualquiera.

## Buttons of lists and questions

none-of-these = Nada de esto
not-sure-some = Tengo dudas en alguna
go-on-changed = Seguir: { $count } con cambios, el resto igual
go-on = Seguir: { $count } con marca, el resto no
next = Siguiente
yes = Sí
no = No
not-sure = No lo tengo claro
prefer-not = Prefiero no decirlo
cannot-measure = No puedo medir
skip = Saltar
you-said = Tu respuesta fue: { $text }
you-said-field = { $label } – { $answer }

## G0 start

q-who = ¿A quién das leche? Marca todo lo que se cumpla.
    .they = ¿A quién da leche la persona? Marca todo lo que se cumpla.
    .item = Quién recibe la leche
    .plainer = Marca lo que es cierto hoy. Puedes cambiarlo cuando quieras.
    .plainer-they = Marca lo que es cierto hoy. La persona puede cambiarlo cuando quiera.
    .why = Así sabemos qué preguntas encajan y cuáles podemos dejar fuera.
    .label = quién recibe la leche
    .bereaved = ¿Qué se cumple en tu caso? Marca todo lo que se cumpla.

q-gave-birth-1y = ¿Has dado a luz en los últimos 12 meses? Una pérdida también cuenta.
    .they = ¿La persona ha dado a luz en los últimos 12 meses? Una pérdida también cuenta.
    .item = Parto en los últimos 12 meses
    .plainer = En los últimos 12 meses, ¿terminó un embarazo en un parto o en una pérdida?
    .why = Durante un año después de un parto, algunas señales necesitan ayuda más rápida.
    .label = un parto en los últimos 12 meses

q-days-postpartum = ¿Qué día diste a luz? Vale un día aproximado, y puedes dejarlo en blanco.
    .they = ¿Qué día dio a luz la persona? Vale un día aproximado, y se puede dejar en blanco.
    .item = El día del parto
    .plainer = Vale una idea aproximada. ¿Qué semana fue?
    .why = Algunas señales pesan más en las primeras seis semanas.
    .label = el día del parto

q-lactating = ¿Tus pechos producen leche ahora? Unas gotas cuentan.
    .they = ¿Sus pechos producen leche ahora? Unas gotas cuentan.
    .item = Hay leche ahora
    .plainer = Si aprietas con suavidad cerca del pezón, ¿sale algo de leche?
    .plainer-they = Si la persona aprieta con suavidad cerca del pezón, ¿sale algo de leche?
    .why = Un cambio en un pecho sin leche se mira de otra manera.
    .label = leche en los pechos

q-weaning = En los últimos 6 meses, ¿has dado menos tomas o te has sacado menos leche, o lo has dejado?
    .they = En los últimos 6 meses, ¿la persona ha dado menos tomas o se ha sacado menos leche, o lo ha dejado?
    .item = Menos leche en los últimos 6 meses
    .why = El pecho cambia cuando produce menos leche.
    .label = dar menos leche en los últimos 6 meses
    .pumping = En los últimos 6 meses, ¿te has sacado menos leche, o ninguna?
    .bereaved = En los últimos 6 meses, ¿la leche ha ido a menos, o se ha ido?

q-risk-pregnant-now = ¿Tienes un embarazo ahora?
    .they = ¿La persona está embarazada ahora?
    .item = Embarazo ahora
    .plainer = ¿Una prueba o una ecografía ha mostrado que hay un embarazo?
    .plainer-they = ¿Una prueba o una ecografía ha mostrado que la persona está embarazada?
    .why = En un embarazo, algunas señales necesitan ayuda más rápida.
    .label = un embarazo ahora

## G1 body, the urgent signs

q-confusion = ¿Sientes confusión, o alguien ha dicho que lo que dices no tiene sentido?
    .they = ¿La persona está confundida, o alguien ha dicho que lo que dice no tiene sentido?
    .item = Confusión, o decir cosas sin sentido
    .plainer = ¿Te cuesta decir qué día es, o dónde estás?
    .plainer-they = ¿Le cuesta a la persona decir qué día es, o dónde está?
    .why = La confusión puede mostrar que todo el cuerpo necesita ayuda.
    .label = confusión

q-drowsy = ¿Tienes tanto sueño que cuesta mucho despertarte, o te duermes a mitad de una frase? El cansancio por noches sin dormir es un no.
    .they = ¿La persona tiene tanto sueño que cuesta mucho despertarla, o se duerme a mitad de una frase? El cansancio por noches sin dormir es un no.
    .item = Cuesta despertarse, o dormirse a mitad de una frase
    .plainer = ¿Hace falta sacudirte o hablarte muy alto para que despiertes?
    .plainer-they = ¿Hace falta sacudir a la persona o hablarle muy alto para que despierte?
    .why = Tener tanto sueño es más que falta de descanso.
    .label = mucha dificultad para despertar

q-seizure = ¿Has tenido una convulsión?
    .they = ¿La persona ha tenido una convulsión?
    .item = Una convulsión
    .plainer = ¿Tu cuerpo dio sacudidas o se puso rígido mientras no podías responder?
    .plainer-they = ¿Su cuerpo dio sacudidas o se puso rígido mientras la persona no podía responder?
    .why = Una convulsión necesita ayuda al momento.
    .label = una convulsión

q-fainting = ¿Te has desmayado en el último día?
    .they = ¿La persona se ha desmayado en el último día?
    .item = Un desmayo en el último día
    .plainer = En el último día, ¿perdiste el conocimiento, aunque fuera un momento?
    .plainer-they = En el último día, ¿la persona perdió el conocimiento, aunque fuera un momento?
    .why = Un desmayo puede mostrar que el cuerpo está al límite.
    .label = un desmayo

q-cant-stand = ¿Te faltan las fuerzas o te mareas tanto que no puedes estar de pie?
    .they = ¿A la persona le faltan las fuerzas o se marea tanto que no puede estar de pie?
    .item = Sin fuerzas o con demasiado mareo para estar de pie
    .plainer = Cuando intentas ponerte de pie, ¿tienes que sentarte enseguida?
    .plainer-they = Cuando la persona intenta ponerse de pie, ¿tiene que sentarse enseguida?
    .why = No tener fuerzas para estar de pie puede ser señal de que el cuerpo está al límite.
    .label = sin fuerzas para estar de pie

q-breathless = ¿Te falta el aire mientras estás en reposo, sin moverte?
    .they = ¿A la persona le falta el aire mientras está en reposo, sin moverse?
    .item = Falta de aire en reposo
    .plainer = Sin moverte del asiento, ¿tienes que parar a tomar aire en mitad de una frase?
    .plainer-they = Sin moverse del asiento, ¿la persona tiene que parar a tomar aire en mitad de una frase?
    .why = La falta de aire en reposo necesita ayuda rápida.
    .label = falta de aire en reposo

q-chest-pain = ¿Tienes dolor o presión dentro del tórax, más hondo que la mama?
    .they = ¿La persona tiene dolor o presión dentro del tórax, más hondo que la mama?
    .item = Dolor o presión dentro del tórax, detrás de la mama
    .plainer = ¿Hay un peso, una opresión o un dolor agudo dentro de tu tórax?
    .plainer-they = ¿Hay un peso, una opresión o un dolor agudo dentro de su tórax?
    .why = El dolor hondo en el tórax viene de otro sitio, y no de la mama.
    .label = dolor en el tórax

q-heart-racing = ¿Tienes el corazón acelerado o con golpes fuertes mientras descansas?
    .they = ¿La persona tiene el corazón acelerado o con golpes fuertes mientras descansa?
    .item = Corazón acelerado o con golpes fuertes en reposo
    .plainer = Quédate 5 minutos sin moverte del asiento. ¿El corazón te sigue latiendo muy rápido?
    .plainer-they = Que la persona se quede 5 minutos sin moverse del asiento. ¿El corazón le sigue latiendo muy rápido?
    .why = Un corazón rápido en reposo puede ser señal de que el cuerpo está al límite.
    .label = corazón acelerado

q-feels-dying = ¿Sientes como si pudieras morir?
    .they = ¿La persona siente como si pudiera morir?
    .item = Una sensación de morir
    .plainer = ¿Tienes una sensación fuerte de que tu cuerpo se rinde?
    .plainer-they = ¿La persona tiene una sensación fuerte de que su cuerpo se rinde?
    .why = Muchas personas lo sienten cuando están muy enfermas, y vale la pena escucharlo.
    .label = una sensación de morir

q-skin-mottled-blue-ashen = ¿Tienes la piel con manchas, azul o gris? En piel oscura, mira los labios, la lengua, las palmas y las plantas.
    .they = ¿La persona tiene la piel con manchas, azul o gris? En piel oscura, mira los labios, la lengua, las palmas y las plantas.
    .item = Piel, labios o lengua con manchas, azules o grises
    .plainer = ¿Tienes los labios, la lengua, las palmas o las plantas de color azul, gris o a manchas?
    .plainer-they = ¿La persona tiene los labios, la lengua, las palmas o las plantas de color azul, gris o a manchas?
    .why = Ese color puede querer decir que llega muy poca sangre ahí.
    .label = piel o labios con manchas, azules o grises

q-rash-nonblanching = ¿Hay un sarpullido que no se va al apretar un vaso encima?
    .they = ¿Hay un sarpullido que no se va cuando la persona aprieta un vaso encima?
    .item = Un sarpullido que no se va bajo un vaso
    .plainer = Aprieta un vaso transparente sobre las manchas. ¿Las sigues viendo a través del vaso?
    .plainer-they = Aprieta un vaso transparente sobre las manchas. ¿Se siguen viendo a través del vaso?
    .why = Un sarpullido que no se va bajo un vaso necesita ayuda rápida.
    .label = un sarpullido que no se va bajo un vaso

q-rash-widespread-red = ¿Hay un sarpullido extenso que parece una quemadura de sol? En piel oscura puede notarse áspero, caliente y dolorido.
    .they = ¿Hay un sarpullido extenso que parece una quemadura de sol? En piel oscura puede notarse áspero, caliente y dolorido.
    .item = Un sarpullido extenso como de sol, o piel áspera, caliente y dolorida
    .plainer = ¿Hay una gran parte de tu piel roja, áspera, caliente o dolorida, como después de demasiado sol?
    .plainer-they = ¿Hay una gran parte de su piel roja, áspera, caliente o dolorida, como después de demasiado sol?
    .why = Un sarpullido extenso con fiebre necesita ayuda rápida.
    .label = un sarpullido extenso

q-vomit-repeated = ¿Has vomitado tres veces o más en un día?
    .they = ¿La persona ha vomitado tres veces o más en un día?
    .item = Vómitos tres veces o más en un día
    .plainer = En un mismo día, ¿vomitaste tres veces o más?
    .plainer-they = En un mismo día, ¿la persona vomitó tres veces o más?
    .why = Vomitar tantas veces deja el cuerpo sin líquido.
    .label = vómitos repetidos

q-diarrhoea = ¿Tienes deposiciones sueltas y líquidas?
    .they = ¿La persona tiene deposiciones sueltas y líquidas?
    .item = Deposiciones sueltas y líquidas
    .plainer = ¿Tienes diarrea líquida como el agua?
    .plainer-they = ¿La persona tiene diarrea líquida como el agua?
    .why = Es común y la mayoría de las veces sin peligro. Cuenta más con fiebre y un sarpullido.
    .label = deposiciones sueltas y líquidas

q-headache-severe = ¿Tienes un dolor de cabeza muy fuerte, o uno que no se va?
    .they = ¿La persona tiene un dolor de cabeza muy fuerte, o uno que no se va?
    .item = Dolor de cabeza muy fuerte, o que no se va
    .plainer = ¿Te sigue doliendo la cabeza después de descansar y de tomar tu calmante de siempre?
    .plainer-they = ¿Le sigue doliendo la cabeza después de descansar y de tomar su calmante de siempre?
    .why = Un dolor de cabeza fuerte después de un parto puede ser una señal de alarma.
    .label = un dolor de cabeza muy fuerte

q-vision-change = ¿Ves borroso, o ves destellos o manchas?
    .they = ¿La persona ve borroso, o ve destellos o manchas?
    .item = Vista borrosa, destellos o manchas
    .plainer = ¿Cuesta más que de costumbre leer o ver una cara?
    .why = Un cambio en la vista puede ser una señal de alarma después de un parto.
    .label = un cambio en la vista

q-belly-pain-severe = ¿Tienes un dolor fuerte de barriga?
    .they = ¿La persona tiene un dolor fuerte de barriga?
    .item = Dolor fuerte de barriga
    .plainer = ¿Cuesta aguantar el dolor de tu barriga?
    .plainer-they = ¿Cuesta aguantar el dolor de su barriga?
    .why = Un dolor fuerte de barriga puede ser una señal de alarma después de un parto.
    .label = dolor fuerte de barriga

q-leg-swollen-painful = ¿Hay una pierna hinchada, caliente o dolorida?
    .they = ¿Hay una pierna hinchada, caliente o dolorida?
    .item = Una pierna hinchada, caliente o dolorida
    .plainer = ¿Hay una pierna más gruesa, más caliente o más dolorida que la otra?
    .why = Un cambio en una pierna puede ser una señal de alarma después de un parto.
    .label = una pierna hinchada o dolorida

q-last-urine = ¿Cuándo orinaste por última vez?
    .they = ¿Cuándo orinó la persona por última vez?
    .item = Sin orinar desde hace 12 horas o más
    .plainer = Piensa en la última vez que fuiste al baño a orinar. ¿Cuántas horas hace?
    .plainer-they = Piensa en la última vez que la persona fue al baño a orinar. ¿Cuántas horas hace?
    .why = Orinar muy poco puede ser señal de que el cuerpo está al límite.
    .label = la hora de la última orina

q-unwell = ¿Te sientes claramente mal, como con una enfermedad?
    .they = ¿La persona se siente claramente enferma?
    .item = Sentirse claramente mal, como con una enfermedad
    .plainer = ¿Te sientes mal en todo el cuerpo, más que por cansancio?
    .plainer-they = ¿La persona se siente enferma en todo el cuerpo, más que cansada?
    .why = Sentirse mal cuenta, también cuando no se puede medir nada.
    .label = sentirse mal, como con una enfermedad

q-hr-bpm = ¿Qué pulso tienes después de 5 minutos de reposo en una silla? Déjalo en blanco si no tienes un aparato.
    .they = ¿Qué pulso tiene la persona después de 5 minutos de reposo en una silla? Déjalo en blanco si no hay un aparato.
    .item = Pulso
    .plainer = Es el número de latidos del corazón en un minuto.
    .why = Un pulso rápido puede ser señal de que el cuerpo está al límite.
    .label = pulso

q-rr-pm = ¿Cuántas veces respiras en un minuto? Déjalo en blanco si nadie puede contar.
    .they = ¿Cuántas veces respira la persona en un minuto? Déjalo en blanco si nadie puede contar.
    .item = Respiraciones en un minuto
    .plainer = Sin moverte del asiento: cada vez que el tórax sube cuenta como una respiración.
    .why = Respirar rápido puede ser señal de que el cuerpo está al límite.
    .label = respiraciones en un minuto

q-sbp = ¿Qué presión arterial tienes, medida en una silla? Pon el número de arriba.
    .they = ¿Qué presión arterial tiene la persona, medida en una silla? Pon el número de arriba.
    .item = Presión arterial: el número de arriba
    .plainer = El aparato muestra dos números. El de arriba es el más grande.
    .why = Un número muy alto o muy bajo necesita atención.
    .label = presión arterial, número de arriba

## G2 baby

q-baby-age-d = ¿Qué edad tiene { $baby }?
    .item = Edad
    .plainer = Cuenta en días si puedes. Vale una idea aproximada.
    .why = Las señales que cuentan cambian con la edad.
    .label = edad ({ $baby })

q-baby-in-unit-now = ¿Está { $baby } ahora en una unidad neonatal?
    .item = Ahora en una unidad neonatal
    .plainer = ¿Sigue { $baby } en el hospital, con cuidados allí?
    .why = Entonces la unidad vigila estas señales, y aquí las dejamos fuera.
    .label = en una unidad neonatal ({ $baby })

q-baby-preterm-or-nicu = ¿Nació { $baby } antes de las 37 semanas, o está { $baby } ahora en una unidad neonatal?
    .item = Nacimiento antes de las 37 semanas, o ahora en una unidad neonatal
    .plainer = ¿Nació { $baby } más de 3 semanas antes de la fecha prevista, o sigue en cuidados especiales?
    .why = Con un bebé pequeño, el equipo necesita saber más, y antes.
    .label = nacimiento temprano o unidad neonatal ({ $baby })

q-baby-blue = ¿Tiene { $baby } los labios o la piel azules, grises o muy pálidos?
    .item = Labios o piel azules, grises o muy pálidos
    .plainer = Mira a { $baby }: los labios, la lengua, las palmas y las plantas. ¿Están azules, grises o blancos?
    .why = Ese color necesita ayuda al momento.
    .label = labios o piel azules, grises o muy pálidos ({ $baby })

q-baby-floppy = ¿Está { $baby } sin fuerza, como un muñeco de trapo?
    .item = Sin fuerza, como un muñeco de trapo
    .plainer = Levanta un poco un brazo de { $baby }. ¿Cae como si { $baby } no tuviera fuerza?
    .why = Un bebé sin fuerza necesita ayuda al momento.
    .label = falta de fuerza ({ $baby })

q-baby-hard-to-wake = ¿Cuesta despertar a { $baby }, incluso para las tomas?
    .item = Cuesta despertarle, incluso para las tomas
    .plainer = Háblale a { $baby } y frótale los pies. ¿Sigue costando despertar a { $baby }?
    .why = Un bebé que casi no se despierta necesita ayuda al momento.
    .label = dificultad para despertar ({ $baby })

q-baby-breath-fast = ¿Respira { $baby } rápido o con esfuerzo? Fíjate en quejidos, o en costillas que se hunden.
    .item = Respiración rápida o con esfuerzo, quejidos, costillas que se hunden
    .plainer = Mira cómo sube y baja el tórax de { $baby } durante un minuto en reposo. ¿Cada respiración le cuesta mucho?
    .why = Respirar con esfuerzo necesita ayuda al momento.
    .label = respiración rápida o difícil ({ $baby })

q-baby-seizure = ¿Ha tenido { $baby } una convulsión, o sacudidas que siguen al sujetarle?
    .item = Una convulsión, o sacudidas que siguen al sujetar
    .plainer = Sujeta el brazo o la pierna que da sacudidas. ¿Siguen en tu mano?
    .why = Una convulsión necesita ayuda al momento.
    .label = una convulsión o sacudidas ({ $baby })

q-baby-jaundice-day1 = ¿Se le puso amarilla la piel a { $baby } en las primeras 24 horas de vida?
    .item = Piel amarilla en las primeras 24 horas de vida
    .plainer = El día en que nació, ¿tenía { $baby } la piel o el blanco de los ojos de color amarillo?
    .why = La piel amarilla tan pronto necesita una revisión al momento.
    .label = piel amarilla el primer día ({ $baby })

q-baby-feels-hot-or-cold = ¿Notas calor o frío al tocar el tórax o la espalda de { $baby }?
    .item = Calor o frío al tocar el tórax o la espalda
    .plainer = Pon una mano templada bajo la ropa de { $baby }. ¿La piel está más caliente o más fría que la tuya?
    .why = Un bebé pequeño puede estar enfermo con pocas señales más.
    .label = calor o frío al tacto ({ $baby })

q-baby-temp-dc = ¿Qué temperatura tiene { $baby }? Déjalo en blanco si no puedes tomarla.
    .item = Temperatura, si se ha tomado
    .plainer = Escribe el número que marca el termómetro para { $baby }.
    .why = En un bebé pequeño, un número alto o bajo necesita ayuda rápida.
    .label = temperatura ({ $baby })

q-baby-refuses-feeds-n = ¿Cuántas tomas seguidas ha rechazado { $baby }?
    .item = Una toma rechazada
    .plainer = Cuenta las últimas tomas que { $baby } no quiso nada.
    .why = Un bebé que rechaza las tomas puede estar enfermo.
    .label = tomas rechazadas ({ $baby })

q-baby-feeds-poorly = ¿Succiona { $baby } con poca fuerza, o toma menos de la mitad que de costumbre?
    .item = Succión débil, o menos de la mitad que de costumbre
    .plainer = En las últimas tomas, ¿se cansó pronto { $baby } o dejó más de la mitad?
    .why = Comer con poca fuerza puede ser la primera señal de que un bebé está enfermo.
    .label = tomas débiles o escasas ({ $baby })

q-baby-lethargic-irritable = ¿Tiene { $baby } más sueño que de costumbre, o llora de una forma extraña?
    .item = Más sueño que de costumbre, o llanto extraño
    .plainer = ¿Se comporta { $baby } de otra manera que los demás días?
    .why = Un cambio en cómo se comporta un bebé merece una llamada.
    .label = sueño poco habitual o llanto extraño ({ $baby })

q-baby-last-wet = ¿Cuándo tuvo { $baby } el último pañal mojado?
    .item = Ningún pañal mojado desde hace 12 horas o más
    .plainer = Piensa en el último pañal de { $baby } que pesaba o estaba mojado. ¿Cuántas horas hace?
    .why = Los pañales mojados muestran que entra bastante leche.
    .label = hora del último pañal mojado ({ $baby })

q-wet-nappies-24h = ¿Cuántos pañales mojados ha tenido { $baby } en las últimas 24 horas?
    .item = Menos de 6 pañales mojados en 24 horas
    .plainer = Cuenta desde ayer a esta hora. Vale una idea aproximada.
    .why = Los pañales mojados muestran que entra bastante leche.
    .label = pañales mojados ({ $baby })

q-baby-jaundice-spreading = ¿Tiene { $baby } la piel más amarilla que antes, o el amarillo llega a la barriga o a las piernas?
    .item = Piel amarilla que va a más o llega a la barriga o a las piernas
    .plainer = Aprieta con un dedo la piel de la barriga o las piernas de { $baby }. ¿Se ve amarilla al soltar?
    .why = La piel amarilla que se extiende necesita una revisión.
    .label = piel amarilla que se extiende o aumenta ({ $baby })

q-baby-weight-concern = ¿A alguien le ha preocupado el peso de { $baby }?
    .item = A alguien le preocupó el peso
    .plainer = En la última revisión del peso, ¿dijo alguien que { $baby } gana muy poco?
    .why = Entonces una revisión de las tomas puede ayudar pronto.
    .label = preocupación por el peso ({ $baby })

## G3 fever

q-can-measure = ¿Tienes un termómetro a mano?
    .they = ¿La persona tiene un termómetro a mano?
    .item = Un termómetro a mano
    .plainer = Vale cualquiera: para la boca, el oído, la frente o la axila.
    .why = Si no hay ninguno, preguntamos cómo te sientes.
    .label = tener un termómetro

q-temp-dc = ¿Qué temperatura tienes? Si no tienes termómetro, toca "No puedo medir".
    .they = ¿Qué temperatura tiene la persona? Si no hay termómetro, toca "No puedo medir".
    .item = Temperatura
    .plainer = Escribe el número que marca el termómetro.
    .why = La fiebre cambia lo pronto que hace falta atención.
    .label = temperatura

q-temp-site = ¿Dónde te la has tomado?
    .they = ¿Dónde se la ha tomado la persona?
    .item = Dónde se tomó
    .plainer = ¿En qué sitio estaba el termómetro: boca, oído, frente o axila?
    .why = La axila marca un poco menos que otros sitios.
    .label = dónde se tomó la temperatura

q-felt-fever = En el último día, ¿sentiste calor, escalofríos o sudor, como con fiebre?
    .they = En el último día, ¿la persona sintió calor, escalofríos o sudor, como con fiebre?
    .item = Calor, escalofríos o sudor en el último día, como con fiebre
    .plainer = En el último día, ¿tuviste que ponerte o quitarte ropa o mantas, como con fiebre?
    .plainer-they = En el último día, ¿la persona tuvo que ponerse o quitarse ropa o mantas, como con fiebre?
    .why = La fiebre puede ir y venir entre dos medidas.
    .label = sensación de fiebre en el último día

q-antipyretic-6h = En las últimas 6 horas, ¿has tomado algo que baja el dolor o la fiebre?
    .they = En las últimas 6 horas, ¿la persona ha tomado algo que baja el dolor o la fiebre?
    .item = Algo para el dolor o la fiebre en las últimas 6 horas
    .plainer = Piensa en pastillas para el dolor, remedios para el resfriado o supositorios en las últimas 6 horas. ¿Has tomado alguno?
    .plainer-they = Piensa en pastillas para el dolor, remedios para el resfriado o supositorios en las últimas 6 horas. ¿La persona ha tomado alguno?
    .why = Puede tapar la fiebre durante un rato.
    .label = algo tomado para el dolor o la fiebre

q-rigors = ¿Has tenido escalofríos o temblores en el último día?
    .they = ¿La persona ha tenido escalofríos o temblores en el último día?
    .item = Escalofríos o temblores en el último día
    .plainer = ¿Tu cuerpo tembló solo, también bajo una manta?
    .plainer-they = ¿Su cuerpo tembló solo, también bajo una manta?
    .why = Los temblores pueden llegar antes de que se vea la fiebre.
    .label = escalofríos o temblores

q-flu-like = ¿Te duele todo el cuerpo, como si viniera un resfriado fuerte?
    .they = ¿A la persona le duele todo el cuerpo, como si viniera un resfriado fuerte?
    .item = Dolor en todo el cuerpo
    .plainer = ¿Te duelen los músculos o las articulaciones en muchos sitios, más que después de una mala noche?
    .plainer-they = ¿A la persona le duelen los músculos o las articulaciones en muchos sitios, más que después de una mala noche?
    .why = El dolor en todo el cuerpo puede mostrar que el cuerpo entero está luchando.
    .label = dolor en todo el cuerpo

q-fever-h = ¿Desde cuándo tienes la fiebre, los escalofríos o los dolores? Vale una idea aproximada.
    .they = ¿Desde cuándo tiene la persona la fiebre, los escalofríos o los dolores? Vale una idea aproximada.
    .item = Desde cuándo la fiebre, los escalofríos o los dolores
    .plainer = ¿Cuándo fue la última vez que te sentías bien?
    .plainer-they = ¿Cuándo fue la última vez que la persona se sentía bien?
    .why = Una fiebre que dura necesita a alguien antes.
    .label = cuánto duran la fiebre, los escalofríos o los dolores

## G4 breast

q-pain-0-10 = ¿Cuánto te duele ahora el { side-breast }, sin que nada lo toque?
    .they = ¿Cuánto le duele ahora a la persona el { side-breast }, sin que nada lo toque?
    .item = Dolor
    .plainer = 0 es ningún dolor. 10 es el peor que puedas imaginar.
    .plainer-they = 0 es ningún dolor. 10 es el peor que la persona pueda imaginar.
    .why = El dolor nos dice cuándo dejar el pecho en paz.
    .label = dolor en el { side-breast }

q-pain-at-rest = ¿Te duele el { side-breast } también entre tomas?
    .they = ¿A la persona le duele el { side-breast } también entre tomas?
    .item = Duele también en reposo
    .plainer = ¿Sigue el dolor cuando nada toca tu { side-breast }?
    .plainer-they = ¿Sigue el dolor cuando nada toca su { side-breast }?
    .why = El dolor que sigue en reposo nos dice mucho.
    .label = dolor en reposo en el { side-breast }
    .pumping = ¿Duele el { side-breast } también cuando no usas el sacaleches?
    .bereaved = ¿Duele el { side-breast } todo el tiempo, también en reposo?

q-eased-by-analgesic = ¿Tu calmante de siempre te ayuda con el { side-breast }?
    .they = ¿Su calmante de siempre le ayuda con el { side-breast }?
    .item = El calmante ayuda
    .plainer = Después de tomarlo, ¿baja claramente el dolor de tu { side-breast }?
    .plainer-they = Después de tomarlo, ¿baja claramente el dolor de su { side-breast }?
    .why = Un dolor fuerte que no se va necesita que alguien lo mire.
    .label = si el calmante ayuda con el { side-breast }

q-pain-pattern = ¿Te duele el { side-breast } todo el tiempo, o en las tomas?
    .they = ¿A la persona le duele el { side-breast } todo el tiempo, o en las tomas?
    .item = Cuándo duele
    .why = Ayuda a un médico o una matrona a encontrar la causa.
    .label = cuándo duele el { side-breast }
    .pumping = ¿Duele el { side-breast } todo el tiempo, o con el sacaleches?
    .bereaved = ¿Duele el { side-breast } todo el tiempo, o a ratos?

q-area = ¿Dónde está tu { side-breast } dolorido o firme? Toca los sitios en la pantalla.
    .they = ¿Dónde está su { side-breast } dolorido o firme? Toca los sitios en la pantalla.
    .item = Una zona dolorida o firme
    .plainer = Palpa tu { side-breast } con suavidad, con los dedos planos. ¿Qué parte está dolorida o firme?
    .plainer-they = Palpa su { side-breast } con suavidad, con los dedos planos. ¿Qué parte está dolorida o firme?
    .why = Un solo punto dolorido no es lo mismo que un pecho lleno por todas partes.
    .label = dónde está dolorido o firme el { side-breast }

q-quadrant = Toca en la pantalla el sitio de tu { side-breast }.
    .they = Toca en la pantalla el sitio de su { side-breast }.
    .item = El sitio en el pecho
    .why = Así las próximas notas se pueden comparar con el mismo sitio.
    .label = el sitio en el { side-breast }

q-hard = ¿Cómo notas tu { side-breast } al tocarlo?
    .they = ¿Cómo se nota su { side-breast } al tocarlo?
    .item = Lleno, firme o duro
    .plainer = Aprieta con suavidad. Una nariz es firme. Una frente es dura.
    .why = Un pecho muy duro necesita descanso, sin pasar la mano.
    .label = lo firme que está el { side-breast }

q-fullness-h = ¿Desde cuándo está tan lleno tu { side-breast }? Vale una idea aproximada.
    .they = ¿Desde cuándo está tan lleno su { side-breast }? Vale una idea aproximada.
    .item = Desde cuándo está lleno
    .plainer = ¿Cuándo estuvo blando tu { side-breast } por última vez?
    .plainer-they = ¿Cuándo estuvo blando su { side-breast } por última vez?
    .why = Un pecho que sigue lleno puede necesitar ayuda.
    .label = cuánto tiempo lleva lleno el { side-breast }

q-full-after-feed = ¿Sigue lleno tu { side-breast } después de una toma o de sacarte leche?
    .they = ¿Sigue lleno su { side-breast } después de una toma o de sacarse leche?
    .item = Sigue lleno cuando ha salido leche
    .why = Nos dice qué toque suave puede encajar.
    .label = el { side-breast } lleno aún después de salir leche
    .pumping = ¿Sigue lleno el { side-breast } después del sacaleches?
    .bereaved = ¿Sigue lleno el { side-breast } después de salir un poco de leche?

q-shiny = ¿Está tensa y brillante la piel de tu { side-breast }?
    .they = ¿Está tensa y brillante la piel de su { side-breast }?
    .item = Piel tensa y brillante
    .plainer = Con buena luz, ¿la piel de tu { side-breast } se ve estirada y brilla?
    .plainer-they = Con buena luz, ¿la piel de su { side-breast } se ve estirada y brilla?
    .why = La piel tensa necesita frío y descanso, sin pasar la mano.
    .label = piel tensa y brillante en el { side-breast }

q-swelling = ¿Está tu { side-breast } claramente más hinchado que el otro?
    .they = ¿Está su { side-breast } claramente más hinchado que el otro?
    .item = Más hinchado que el otro
    .plainer = En un espejo, ¿tu { side-breast } se ve más grande que el otro, más que antes?
    .plainer-they = En un espejo, ¿su { side-breast } se ve más grande que el otro, más que antes?
    .why = La hinchazón se ve en cualquier tono de piel.
    .label = hinchazón del { side-breast }

q-swelling-areola = ¿Está hinchada la parte oscura alrededor del pezón { side-word }, de modo que un dedo deja un hoyo?
    .they = ¿Está hinchada la parte oscura alrededor del pezón { side-word }, de modo que un dedo deja un hoyo?
    .item = Hinchazón alrededor del pezón: un dedo deja un hoyo
    .plainer = Aprieta ahí con un dedo unos segundos. ¿Queda un hoyo pequeño?
    .why = Si la zona del pezón está hinchada, a la leche le cuesta salir.
    .label = hinchazón alrededor del pezón { side-word }

q-no-milk-flow = ¿Está atascada la leche de tu { side-breast }, de modo que no sale ni con el bebé, ni con el sacaleches, ni a mano?
    .they = ¿Está atascada la leche de su { side-breast }, de modo que no sale ni con el bebé, ni con el sacaleches, ni a mano?
    .item = No sale leche
    .plainer = Después de intentarlo unos minutos, ¿sigue sin salir leche de tu { side-breast }?
    .plainer-they = Después de intentarlo unos minutos, ¿sigue sin salir leche de su { side-breast }?
    .why = Un pecho duro del que no sale leche necesita ayuda experta.
    .label = falta de salida de leche del { side-breast }
    .pumping = ¿Está atascada la leche del { side-breast }, de modo que no sale ni con el sacaleches ni a mano?
    .bereaved = ¿Está atascada la leche del { side-breast }, de modo que no sale nada?

q-warm-both = ¿Están los dos pechos calientes por todas partes, y por igual?
    .they = ¿Están los dos pechos calientes por todas partes, y por igual?
    .item = Los dos pechos calientes por todas partes
    .plainer = Pon una mano en cada pecho. ¿Están los dos calientes, sin un punto más caliente?
    .why = Es común en los primeros días, y entonces el frío ayuda más que el contacto.
    .label = calor en los dos pechos

q-hot = Pon el dorso de la mano en cada pecho. ¿Está tu { side-breast }, o una parte, claramente más caliente?
    .they = Que la persona ponga el dorso de la mano en cada pecho. ¿Está su { side-breast }, o una parte, claramente más caliente?
    .item = Una parte, o este pecho, claramente más caliente
    .plainer = Compara con el mismo punto del otro lado. ¿Está tu { side-breast } más caliente?
    .plainer-they = Compara con el mismo punto del otro lado. ¿Está su { side-breast } más caliente?
    .why = El calor en un sitio se nota en cualquier tono de piel.
    .label = calor en el { side-breast }

q-burning = ¿Te arde la piel del { side-breast }?
    .they = ¿A la persona le arde la piel del { side-breast }?
    .item = Piel que arde
    .plainer = ¿Te escuece la piel del { side-breast }, como con una quemadura de sol?
    .plainer-they = ¿A la persona le escuece la piel del { side-breast }, como con una quemadura de sol?
    .why = El ardor puede llegar antes que otras señales.
    .label = piel que arde en el { side-breast }

q-colour-change = ¿Hay un color nuevo en tu { side-breast }? Puede ser rojo, morado, marrón, gris, negro o más oscuro que antes. En algunas pieles no se ve ningún cambio.
    .they = ¿Hay un color nuevo en su { side-breast }? Puede ser rojo, morado, marrón, gris, negro o más oscuro que antes. En algunas pieles no se ve ningún cambio.
    .item = Un color nuevo en la piel
    .plainer = Mira con buena luz. ¿Alguna parte de tu { side-breast } tiene otro color que la semana pasada?
    .plainer-they = Mira con buena luz. ¿Alguna parte de su { side-breast } tiene otro color que la semana pasada?
    .why = Un color nuevo ayuda a saber lo pronto que hace falta atención.
    .label = color de la piel del { side-breast }

q-colour-share = ¿Cuánto de tu { side-breast } tiene el color nuevo?
    .they = ¿Cuánto de su { side-breast } tiene el color nuevo?
    .item = Cuánto tiene el color nuevo
    .plainer = Imagina tu { side-breast } en tres partes iguales. ¿El color llena una parte o más?
    .plainer-they = Imagina su { side-breast } en tres partes iguales. ¿El color llena una parte o más?
    .why = Una zona grande necesita que alguien la mire antes.
    .label = cuánto del { side-breast } tiene un color nuevo

q-colour-spread-6h = ¿Ha crecido el color o el calor de tu { side-breast } en las últimas 6 horas?
    .they = ¿Ha crecido el color o el calor de su { side-breast } en las últimas 6 horas?
    .item = El color o el calor ha crecido en las últimas 6 horas
    .plainer = ¿Está el borde del color o del calor más afuera que hace 6 horas?
    .why = Un cambio que crece rápido necesita atención hoy.
    .label = color o calor que crece en el { side-breast }

q-streaks = ¿Hay rayas en tu { side-breast } que van hacia la axila?
    .they = ¿Hay rayas en su { side-breast } que van hacia la axila?
    .item = Rayas hacia la axila
    .plainer = Con buena luz, ¿ves líneas en la piel que van hacia la axila?
    .plainer-they = Con buena luz, ¿se ven líneas en la piel que van hacia la axila?
    .why = Las rayas pueden mostrar que se está extendiendo.
    .label = rayas en el { side-breast }

q-inflamed-h = ¿Desde cuándo está tu { side-breast } caliente o de otro color? Vale una idea aproximada.
    .they = ¿Desde cuándo está su { side-breast } caliente o de otro color? Vale una idea aproximada.
    .item = Desde cuándo está caliente o de otro color
    .plainer = ¿Cuándo fue la última vez que tu { side-breast } se veía y se notaba como siempre?
    .plainer-they = ¿Cuándo fue la última vez que su { side-breast } se veía y se notaba como siempre?
    .why = Un día o más necesita que alguien lo mire.
    .label = cuánto tiempo lleva el { side-breast } caliente o de otro color

q-inflamed-trend = ¿El color o el calor de tu { side-breast } está mejor, igual o peor?
    .they = ¿El color o el calor de su { side-breast } está mejor, igual o peor?
    .item = Color o calor: mejor, igual o peor
    .plainer = Piensa en la última vez que miraste. ¿Está ahora mejor, igual o peor?
    .plainer-they = Piensa en la última vez que la persona miró. ¿Está ahora mejor, igual o peor?
    .why = Hacia dónde va nos dice lo pronto que hace falta atención.
    .label = el cambio en el color o el calor del { side-breast }

q-blister-or-numb = ¿Tiene ampollas o está dormida la piel de tu { side-breast }?
    .they = ¿Tiene ampollas o está dormida la piel de su { side-breast }?
    .item = Piel con ampollas o dormida
    .plainer = Toca con suavidad la piel de tu { side-breast }. ¿Hay una ampolla, o una zona que no siente?
    .plainer-they = Toca con suavidad la piel de su { side-breast }. ¿Hay una ampolla, o una zona que no siente?
    .why = La piel dormida o con ampollas necesita que alguien la mire.
    .label = piel con ampollas o dormida en el { side-breast }

q-pain-out-of-proportion = ¿El dolor de tu { side-breast } es mucho peor que lo que se ve?
    .they = ¿El dolor de su { side-breast } es mucho peor que lo que se ve?
    .item = Dolor mucho peor que lo que se ve
    .plainer = ¿El dolor es muy fuerte mientras la piel de tu { side-breast } se ve casi como siempre?
    .plainer-they = ¿El dolor es muy fuerte mientras la piel de su { side-breast } se ve casi como siempre?
    .why = Un dolor muy fuerte con poco que ver necesita que alguien lo mire.
    .label = dolor mucho peor que lo que se ve en el { side-breast }

q-lump = ¿Hay un bulto en tu { side-breast } que el otro no tiene?
    .they = ¿Hay un bulto en su { side-breast } que el otro no tiene?
    .item = Un bulto que el otro pecho no tiene
    .plainer = Palpa el mismo sitio en los dos lados con los dedos planos. ¿Hay un bulto en tu { side-breast }?
    .plainer-they = Palpa el mismo sitio en los dos lados con los dedos planos. ¿Hay un bulto en su { side-breast }?
    .why = Un bulto muchas veces no tiene peligro, y vale la pena vigilarlo.
    .label = un bulto en el { side-breast }

q-lump-tender = ¿El bulto o la zona firme de tu { side-breast } duele al tocar?
    .they = ¿El bulto o la zona firme de su { side-breast } duele al tocar?
    .item = El bulto o la zona firme duele al tocar
    .plainer = Toca lo más suave que puedas. ¿Duele?
    .plainer-they = Que la persona toque lo más suave que pueda. ¿Duele?
    .why = Un bulto dolorido que no se va necesita que alguien lo mire.
    .label = un bulto que duele en el { side-breast }

q-lump-soft-fluid = ¿El bulto de tu { side-breast } cede, como un globo pequeño con agua?
    .they = ¿El bulto de su { side-breast } cede, como un globo pequeño con agua?
    .item = El bulto cede como un globo pequeño con agua
    .plainer = Apoya encima dos dedos planos. ¿Parece que hay líquido dentro?
    .why = Un bulto con líquido dentro necesita que alguien lo mire.
    .label = un bulto con líquido en el { side-breast }

q-lump-mobile = ¿El bulto de tu { side-breast } se puede mover un poco?
    .they = ¿El bulto de su { side-breast } se puede mover un poco?
    .item = El bulto se puede mover
    .plainer = Empújalo con suavidad con un dedo. ¿Resbala bajo la piel?
    .why = Un bulto que no se mueve de su sitio necesita que alguien lo mire.
    .label = si se puede mover el bulto del { side-breast }

q-lump-since-h = ¿Desde cuándo está el bulto o la zona firme en tu { side-breast }? Vale una idea aproximada.
    .they = ¿Desde cuándo está el bulto o la zona firme en su { side-breast }? Vale una idea aproximada.
    .item = Desde cuándo está el bulto o la zona firme
    .plainer = ¿Cuándo lo notaste por primera vez?
    .plainer-they = ¿Cuándo lo notó la persona por primera vez?
    .why = La mayoría de los bultos de leche se hacen más pequeños en uno o dos días.
    .label = cuánto tiempo lleva el bulto en el { side-breast }

q-lump-trend = ¿El bulto o la zona firme de tu { side-breast } es más pequeño, igual o más grande?
    .they = ¿El bulto o la zona firme de su { side-breast } es más pequeño, igual o más grande?
    .item = Bulto o zona firme: más pequeño, igual o más grande
    .plainer = Piensa en cuando lo palpaste por primera vez. ¿Es ahora más pequeño, igual o más grande?
    .plainer-they = Piensa en cuando la persona lo palpó por primera vez. ¿Es ahora más pequeño, igual o más grande?
    .why = Hacia dónde va nos dice lo pronto que hace falta atención.
    .label = el cambio en el bulto del { side-breast }

q-lump-changes-with-feed = ¿El bulto o la zona firme de tu { side-breast } está más blando después de una toma o de sacarte leche?
    .they = ¿El bulto o la zona firme de su { side-breast } está más blando después de una toma o de sacarse leche?
    .item = Más blando cuando ha salido leche
    .plainer = Palpa antes y después de que salga un poco de leche. ¿Está entonces más blando?
    .why = Un bulto que se ablanda suele estar lleno de leche.
    .label = si se ablanda el bulto del { side-breast }
    .pumping = ¿El bulto o la zona firme del { side-breast } está más blando después del sacaleches?
    .bereaved = ¿El bulto o la zona firme del { side-breast } está más blando después de salir un poco de leche?

q-swelling-skin-orange-peel = ¿La piel de tu { side-breast } parece cáscara de naranja?
    .they = ¿La piel de su { side-breast } parece cáscara de naranja?
    .item = Piel como cáscara de naranja
    .plainer = ¿Hay muchos hoyitos en un sitio de tu { side-breast }, como en una naranja?
    .plainer-they = ¿Hay muchos hoyitos en un sitio de su { side-breast }, como en una naranja?
    .why = Un cambio así en la piel necesita que alguien lo mire.
    .label = piel como cáscara de naranja en el { side-breast }

q-skin-dimple = ¿Hay un hoyuelo nuevo en tu { side-breast }, o un sitio que se mete hacia dentro?
    .they = ¿Hay un hoyuelo nuevo en su { side-breast }, o un sitio que se mete hacia dentro?
    .item = Un hoyuelo nuevo o un sitio que se mete hacia dentro
    .plainer = Levanta los dos brazos delante de un espejo. ¿Se mete hacia dentro alguna parte de tu { side-breast }?
    .plainer-they = Que la persona levante los dos brazos delante de un espejo. ¿Se mete hacia dentro alguna parte de su { side-breast }?
    .why = Un cambio así en la piel necesita que alguien lo mire.
    .label = un hoyuelo nuevo en el { side-breast }

q-nipple-inverted-new = ¿Se ha metido hacia dentro el pezón { side-word }, y antes no estaba así?
    .they = ¿Se ha metido hacia dentro el pezón { side-word }, y antes no estaba así?
    .item = Pezón metido hacia dentro desde hace poco
    .plainer = ¿Antes el pezón { side-word } salía hacia fuera, y ahora está metido?
    .plainer-they = ¿Antes el pezón { side-word } salía hacia fuera, y ahora está metido?
    .why = Un pezón que se ha metido hacia dentro hace poco necesita que alguien lo mire.
    .label = pezón { side-word } metido hacia dentro desde hace poco

q-nipple = ¿Qué ves en tu pezón { side-word }? Marca todo lo que se cumpla.
    .they = ¿Qué se ve en su pezón { side-word }? Marca todo lo que se cumpla.
    .item = Algo en el pezón: grieta, mordisco, zona lastimada o poro tapado
    .plainer = Mira con buena luz. ¿Hay una grieta, un punto blanco, un mordisco, pus o ampollas?
    .why = Por un pezón lastimado pueden entrar gérmenes.
    .label = lo que hay en el pezón { side-word }

q-colour-around-nipple = ¿Hay un color nuevo alrededor de la zona lastimada de tu pezón { side-word }?
    .they = ¿Hay un color nuevo alrededor de la zona lastimada de su pezón { side-word }?
    .item = Un color nuevo alrededor de la zona lastimada
    .plainer = Compara con el otro pezón. ¿La piel alrededor de la zona lastimada está más roja o más oscura?
    .why = Muestra si la zona lastimada se está curando.
    .label = un color nuevo alrededor del pezón { side-word }

q-nipple-eczema-weeks = ¿Desde hace cuántas semanas pica y se escama tu pezón { side-word }? 0 quiere decir que no.
    .they = ¿Desde hace cuántas semanas pica y se escama su pezón { side-word }? 0 quiere decir que no.
    .item = Piel del pezón que pica y se escama
    .plainer = Cuenta las semanas con picor o escamas secas. Vale una idea aproximada.
    .why = La piel escamada que no se va necesita que alguien la mire.
    .label = semanas de piel escamada en el pezón { side-word }

q-skin-sore = ¿Hay otra piel de tu { side-breast } abierta, irritada o con sarpullido?
    .they = ¿Hay otra piel de su { side-breast } abierta, irritada o con sarpullido?
    .item = Otra piel abierta, irritada o con sarpullido
    .plainer = Mira también debajo del pecho. ¿Hay una herida, un arañazo o un sarpullido en tu { side-breast }?
    .plainer-they = Mira también debajo del pecho. ¿Hay una herida, un arañazo o un sarpullido en su { side-breast }?
    .why = La piel irritada, mejor dejarla en paz.
    .label = piel irritada en el { side-breast }

q-pus = ¿Sale algo espeso, amarillo o verde de tu { side-breast }?
    .they = ¿Sale algo espeso, amarillo o verde de su { side-breast }?
    .item = Sale algo espeso, amarillo o verde
    .plainer = ¿Hay una mancha espesa, amarilla o verde en tu sujetador o en un disco?
    .plainer-they = ¿Hay una mancha espesa, amarilla o verde en su sujetador o en un disco?
    .why = Un líquido espeso, amarillo o verde necesita que alguien lo mire hoy.
    .label = líquido espeso del { side-breast }

q-milk-blood = ¿Hay sangre en la leche de tu { side-breast }?
    .they = ¿Hay sangre en la leche de su { side-breast }?
    .item = Sangre en la leche
    .plainer = Deja caer unas gotas en papel blanco. ¿Son rosas, rojas o marrones?
    .why = Muchas veces no tiene peligro, y vale la pena anotarlo.
    .label = sangre en la leche del { side-breast }

q-trauma-breast = ¿Ha recibido tu { side-breast } un golpe, un apretón o un daño?
    .they = ¿Ha recibido su { side-breast } un golpe, un apretón o un daño?
    .item = Un golpe, un apretón o un daño
    .plainer = ¿Algo golpeó o apretó fuerte tu { side-breast }, como un cinturón de seguridad o una caída?
    .plainer-they = ¿Algo golpeó o apretó fuerte su { side-breast }, como un cinturón de seguridad o una caída?
    .why = Puede explicar un moratón. No hace falta que digas cómo pasó.
    .label = un golpe en el { side-breast }

q-bruise-growing = ¿Está creciendo el moratón de tu { side-breast }?
    .they = ¿Está creciendo el moratón de su { side-breast }?
    .item = El moratón está creciendo
    .plainer = ¿Está el borde del moratón más afuera que antes?
    .why = Un moratón que crece necesita que alguien lo mire.
    .label = un moratón que crece en el { side-breast }

q-cord-or-arm-swelling = En el lado { side-word }, ¿está hinchado el brazo, o hay un cordón dolorido bajo la piel?
    .they = En el lado { side-word }, ¿está hinchado el brazo, o hay un cordón dolorido bajo la piel?
    .item = Un brazo hinchado, o un cordón dolorido bajo la piel
    .plainer = ¿El brazo { side-word } está más grueso que el otro, o notas una cuerda dolorida bajo la piel?
    .plainer-they = ¿El brazo { side-word } está más grueso que el otro, o se nota una cuerda dolorida bajo la piel?
    .why = Un cambio así en un lado necesita que alguien lo mire.
    .label = un brazo hinchado o un cordón dolorido en el lado { side-word }

## G5 birth signs

q-vag-bleed-pad-1h = ¿Sangras tanto que una compresa se empapa en una hora?
    .they = ¿La persona sangra tanto que una compresa se empapa en una hora?
    .item = Sangrado que empapa una compresa en una hora
    .plainer = ¿Has cambiado una compresa llena después de una hora o menos?
    .plainer-they = ¿La persona ha cambiado una compresa llena después de una hora o menos?
    .why = Tanta sangre necesita ayuda al momento.
    .label = sangrado abundante

q-clot-egg = ¿Has expulsado un coágulo de sangre tan grande como un huevo?
    .they = ¿La persona ha expulsado un coágulo de sangre tan grande como un huevo?
    .item = Un coágulo de sangre tan grande como un huevo
    .plainer = ¿Hubo un grumo oscuro, como gelatina, del tamaño de un huevo o más?
    .why = Tanta sangre necesita ayuda al momento.
    .label = coágulos de sangre grandes

q-lochia-foul = ¿Huele mal lo que sale de tu vagina?
    .they = ¿Huele mal lo que sale de su vagina?
    .item = Lo que sale de la vagina huele mal
    .plainer = ¿El olor de tu compresa es fuerte y malo, más que con la regla?
    .plainer-they = ¿El olor de su compresa es fuerte y malo, más que con la regla?
    .why = Un mal olor puede ser una señal de alarma después de un parto.
    .label = mal olor de la vagina

q-wound-bad = ¿Hay un corte o desgarro del parto que está abierto, supura o duele más?
    .they = ¿Hay un corte o desgarro del parto que está abierto, supura o duele más?
    .item = Un corte o desgarro que está abierto, supura o duele más
    .plainer = ¿Tu corte o desgarro duele más cada día, suelta líquido o se abre?
    .plainer-they = ¿Su corte o desgarro duele más cada día, suelta líquido o se abre?
    .why = Una herida que empeora necesita que alguien la mire hoy.
    .label = un corte o desgarro del parto que se abre, supura o duele más

## G6 background

q-galactocele-known = ¿Una ecografía u otra imagen ha mostrado alguna vez una bolsa de leche en este sitio de tu { side-breast }?
    .they = ¿Una ecografía u otra imagen ha mostrado alguna vez una bolsa de leche en este sitio de su { side-breast }?
    .item = Una imagen ha mostrado aquí una bolsa de leche
    .plainer = ¿Dijo alguna vez un médico que el bulto de tu { side-breast } está lleno de leche vieja?
    .plainer-they = ¿Dijo alguna vez un médico que el bulto de su { side-breast } está lleno de leche vieja?
    .why = Una bolsa de leche conocida se cuida a su manera.
    .label = una bolsa de leche conocida en el { side-breast }

q-abx = En los últimos 14 días, ¿has tomado antibióticos por el pecho?
    .they = En los últimos 14 días, ¿la persona ha tomado antibióticos por el pecho?
    .item = Antibióticos por el pecho en los últimos 14 días
    .plainer = ¿Un médico o una matrona te dio pastillas o un gotero contra gérmenes en el pecho?
    .plainer-they = ¿Un médico o una matrona le dio pastillas o un gotero contra gérmenes en el pecho?
    .why = Ayudan en uno o dos días, y si no, alguien tiene que mirarlo.
    .label = antibióticos por el pecho

q-abx-hours = ¿Cuándo tomaste la primera dosis? Vale una idea aproximada.
    .they = ¿Cuándo tomó la persona la primera dosis? Vale una idea aproximada.
    .item = Hora de la primera dosis
    .plainer = ¿Qué día, y más o menos a qué hora, empezaste?
    .plainer-they = ¿Qué día, y más o menos a qué hora, empezó la persona?
    .why = Después de uno o dos días suele haber una mejora.
    .label = la hora de la primera dosis

q-abx-trend = Desde la primera dosis, ¿estás mejor, igual o peor?
    .they = Desde la primera dosis, ¿la persona está mejor, igual o peor?
    .item = Desde la primera dosis: mejor, igual o peor
    .plainer = Piensa en la hora antes de la primera dosis. ¿Estás ahora mejor, igual o peor?
    .plainer-they = Piensa en la hora antes de la primera dosis. ¿La persona está ahora mejor, igual o peor?
    .why = Si no hay mejora, alguien tiene que mirarlo.
    .label = el cambio desde la primera dosis

q-other-infection = ¿Tienes ahora alguna otra enfermedad, como un resfriado o un virus de estómago?
    .they = ¿La persona tiene ahora alguna otra enfermedad, como un resfriado o un virus de estómago?
    .item = Otra enfermedad, como un resfriado o un virus de estómago
    .plainer = ¿Tienes tos, dolor de garganta, diarrea o dolor al orinar?
    .plainer-they = ¿La persona tiene tos, dolor de garganta, diarrea o dolor al orinar?
    .why = Mientras el cuerpo lucha contra otra cosa, el masaje espera.
    .label = otra enfermedad ahora

q-risk-diabetes = ¿Tienes diabetes en tratamiento ahora? Si la tuviste en un embarazo y se fue, la respuesta es no.
    .they = ¿La persona tiene diabetes en tratamiento ahora? Si la tuvo en un embarazo y se fue, la respuesta es no.
    .item = Diabetes, en tratamiento ahora
    .plainer = ¿Tomas ahora pastillas o insulina para el azúcar en la sangre?
    .plainer-they = ¿La persona toma ahora pastillas o insulina para el azúcar en la sangre?
    .why = Entonces el pecho necesita atención antes.
    .label = diabetes

q-risk-immunosuppressed = ¿A tu cuerpo le cuesta luchar contra los gérmenes? Puede deberse a una enfermedad, corticoides, quimio o un trasplante.
    .they = ¿A su cuerpo le cuesta luchar contra los gérmenes? Puede deberse a una enfermedad, corticoides, quimio o un trasplante.
    .item = Defensas bajas: una enfermedad, corticoides, quimio o un trasplante
    .plainer = ¿Dijo alguna vez un médico que te contagias más fácilmente que otras personas?
    .plainer-they = ¿Dijo alguna vez un médico que la persona se contagia más fácilmente que otras?
    .why = Entonces el pecho necesita atención antes.
    .label = defensas bajas

q-risk-breast-surgery-6w = ¿Has tenido una operación de pecho en las últimas 6 semanas? Una prueba con aguja también cuenta.
    .they = ¿La persona ha tenido una operación de pecho en las últimas 6 semanas? Una prueba con aguja también cuenta.
    .item = Operación de pecho o prueba con aguja en las últimas 6 semanas
    .plainer = En las últimas 6 semanas, ¿un médico cortó un pecho o tomó una muestra de él?
    .why = Un pecho que se está curando necesita atención antes, y ningún masaje.
    .label = operación de pecho en las últimas 6 semanas

q-risk-implant = ¿Tienes un implante de pecho?
    .they = ¿La persona tiene un implante de pecho?
    .item = Un implante de pecho
    .plainer = ¿Un médico ha puesto algo dentro de un pecho para que se quede ahí?
    .why = Un pecho con un implante necesita atención antes.
    .label = un implante de pecho

q-risk-breast-cancer-ever = ¿Has tenido alguna vez cáncer de mama?
    .they = ¿La persona ha tenido alguna vez cáncer de mama?
    .item = Cáncer de mama, alguna vez
    .plainer = ¿Has tenido alguna vez un tratamiento médico por cáncer de mama?
    .plainer-they = ¿La persona ha tenido alguna vez un tratamiento médico por cáncer de mama?
    .why = Entonces un médico o una matrona dice primero si el masaje va bien.
    .label = cáncer de mama en el pasado

q-risk-cancer-now = ¿Tienes ahora algún cáncer, o un tratamiento por él?
    .they = ¿La persona tiene ahora algún cáncer, o un tratamiento por él?
    .item = Algún cáncer ahora, o su tratamiento
    .plainer = ¿Un médico te trata o te vigila ahora por algún cáncer?
    .plainer-they = ¿Un médico trata o vigila ahora a la persona por algún cáncer?
    .why = Entonces un médico o una matrona dice primero si el masaje va bien.
    .label = cáncer o su tratamiento ahora

q-risk-bleeding-disorder-or-thinners = ¿Tomas anticoagulantes, o sangras más tiempo que otras personas?
    .they = ¿La persona toma anticoagulantes, o sangra más tiempo que otras?
    .item = Anticoagulantes, o sangrar más tiempo que otras personas
    .plainer = ¿Te salen moratones con un golpe leve, o usas cada día una inyección o pastilla para hacer la sangre más líquida?
    .plainer-they = ¿A la persona le salen moratones con un golpe leve, o usa cada día una inyección o pastilla para hacer la sangre más líquida?
    .why = Entonces hasta un toque suave puede dejar moratón.
    .label = anticoagulantes o sangrado fácil

q-risk-hiv = ¿Vives con VIH? Esto queda en privado. Nunca sale en un resumen, salvo que tú lo elijas.
    .they = ¿La persona vive con VIH? Esto queda en privado. Nunca sale en un resumen, salvo que la persona lo elija.
    .item = VIH
    .plainer = ¿Una prueba ha mostrado alguna vez que tienes VIH?
    .plainer-they = ¿Una prueba ha mostrado alguna vez que la persona tiene VIH?
    .why = Entonces un pecho dolorido se consulta antes.
    .label = VIH

## G7 mind

q-worried = ¿Sientes que algo va realmente mal? Tú conoces tu cuerpo.
    .they = ¿Sientes que algo va realmente mal con la persona? Tú la conoces bien.
    .item = La sensación de que algo va realmente mal
    .plainer = ¿Hay una voz dentro de ti que dice: pide ayuda?
    .plainer-they = ¿Hay una voz dentro de la persona que dice: pide ayuda?
    .why = Esa sensación muchas veces acierta, y aquí cuenta.
    .label = la sensación de que algo va realmente mal

q-self-harm = Esta puede ser una época difícil. ¿Has tenido pensamientos de hacerte daño? Se lo preguntamos a todo el mundo. Decirlo no te traerá problemas.
    .they = Esta puede ser una época difícil. ¿La persona ha hablado de hacerse daño? Lo preguntamos siempre. Decirlo no le traerá problemas a nadie.
    .item = Pensamientos de hacerse daño
    .plainer = ¿Has deseado morir, o hacerte daño?
    .plainer-they = ¿La persona ha deseado morir, o hacerse daño?
    .why = Se lo preguntamos a todo el mundo, porque hay ayuda y funciona.
    .label = pensamientos de hacerse daño

q-harm-baby = ¿Has tenido pensamientos de hacer daño a tu bebé? A muchas personas les asustan esos pensamientos. Decirlo no te traerá problemas.
    .they = ¿La persona ha hablado de hacer daño al bebé? A muchas personas les asustan esos pensamientos. Decirlo no le traerá problemas a nadie.
    .item = Pensamientos de hacer daño al bebé
    .plainer = ¿Tienes miedo de poder hacer daño a tu bebé?
    .plainer-they = ¿La persona tiene miedo de poder hacer daño a su bebé?
    .why = Se lo preguntamos a todo el mundo, porque hay ayuda para ti y para el bebé.
    .label = pensamientos de hacer daño al bebé

q-hears-sees-things = ¿Oyes o ves cosas que otras personas no oyen o no ven?
    .they = ¿La persona oye o ve cosas que otras personas no oyen o no ven?
    .item = Oír o ver cosas que otras personas no oyen o no ven
    .plainer = ¿Oyes una voz cuando no hay nadie, o ves lo que otras personas no pueden ver?
    .plainer-they = ¿La persona oye una voz cuando no hay nadie, o ve lo que otras no pueden ver?
    .why = Puede pasar después de un parto, y la ayuda funciona.
    .label = oír o ver cosas que otras personas no oyen o no ven

## After the result

q-fullness-trend = Lo lleno que está tu { side-breast }, ¿va mejor, igual o peor?
    .they = Lo lleno que está su { side-breast }, ¿va mejor, igual o peor?
    .item = Lo lleno que está: mejor, igual o peor
    .why = Un pecho que sigue lleno semanas puede necesitar ayuda.
    .label = el cambio en lo lleno que está el { side-breast }

q-lump-size-mm = ¿De qué tamaño es el bulto de tu { side-breast }? Vale una idea aproximada.
    .they = ¿De qué tamaño es el bulto de su { side-breast }? Vale una idea aproximada.
    .item = Tamaño del bulto
    .why = Así puedes ver si se hace más pequeño.
    .label = tamaño del bulto del { side-breast }

q-milk-blood-since-h = ¿Desde cuándo hay sangre en la leche de tu { side-breast }? Vale una idea aproximada.
    .they = ¿Desde cuándo hay sangre en la leche de su { side-breast }? Vale una idea aproximada.
    .item = Desde cuándo hay sangre en la leche
    .why = Muchas veces se va sola en una semana.
    .label = cuánto tiempo lleva habiendo sangre en la leche del { side-breast }

q-axillary-node = En el lado { side-word }, ¿hay un ganglio hinchado en la axila?
    .they = En el lado { side-word }, ¿hay un ganglio hinchado en la axila?
    .item = Un ganglio hinchado en la axila
    .plainer = Palpa la axila del lado { side-word } con los dedos planos. ¿Hay un bulto pequeño y redondo?
    .why = Ayuda a un médico o una matrona a ver el conjunto.
    .label = un ganglio hinchado en la axila del lado { side-word }

q-axilla-swelling-weeks = ¿Desde hace cuántas semanas está hinchada la axila del lado { side-word }? 0 quiere decir que no.
    .they = ¿Desde hace cuántas semanas está hinchada la axila del lado { side-word }? 0 quiere decir que no.
    .item = Semanas de hinchazón en la axila
    .why = Una hinchazón que dura semanas necesita que alguien la mire.
    .label = semanas de hinchazón en la axila del lado { side-word }

q-pain-each-feed-days = ¿Desde hace cuántos días duele cada toma en el lado { side-word }? 0 quiere decir que no.
    .they = ¿Desde hace cuántos días duele cada toma en el lado { side-word }? 0 quiere decir que no.
    .item = Días con dolor cada vez
    .why = Una ayuda con las tomas puede hacerlo más fácil.
    .label = días con dolor en el lado { side-word }
    .pumping = ¿Desde hace cuántos días duele el sacaleches cada vez en el lado { side-word }? 0 quiere decir que no.
    .bereaved = ¿Desde hace cuántos días duele el pecho { side-word }? 0 quiere decir que no.

q-removals-24h = ¿Cuántas tomas y extracciones hubo en el lado { side-word } en las últimas 24 horas?
    .they = ¿Cuántas tomas y extracciones hubo en el lado { side-word } en las últimas 24 horas?
    .item = Veces que salió leche en 24 horas
    .why = Muestra cómo fue el día para este pecho.
    .label = cuántas veces salió leche en el lado { side-word }
    .pumping = ¿Cuántas veces usaste el sacaleches en el { side-breast } en las últimas 24 horas?
    .bereaved = ¿Cuántas veces salió leche del { side-breast } en las últimas 24 horas?

q-gap-longest-h = ¿Cuál fue tu pausa más larga entre dos tomas o extracciones?
    .they = ¿Cuál fue su pausa más larga entre dos tomas o extracciones?
    .item = La pausa más larga
    .why = Una pausa larga puede explicar un pecho lleno.
    .label = la pausa más larga
    .pumping = ¿Cuál fue la pausa más larga entre dos extracciones?
    .bereaved = ¿Cuál fue el tiempo más largo sin que saliera leche?

q-last-milk-removal = ¿Cuándo fue tu última toma o extracción?
    .they = ¿Cuándo fue su última toma o extracción?
    .item = Última vez que salió leche
    .why = Dice cuánto tiempo lleva llenándose el pecho.
    .label = la última vez que salió leche
    .pumping = ¿Cuándo fue la última extracción?
    .bereaved = ¿Cuándo salió leche por última vez?

q-goal = ¿Qué te gustaría? Marca todo lo que se cumpla.
    .they = ¿Qué le gustaría a la persona? Marca todo lo que se cumpla.
    .item = Lo que te gustaría
    .why = Ofrecemos lo que encaja con tu deseo, si algo encaja.
    .label = lo que se desea

q-risk-family-breast-cancer-early = ¿Algún familiar cercano tuvo cáncer de mama antes de los 50 años?
    .they = ¿Algún familiar cercano tuvo cáncer de mama antes de los 50 años?
    .item = Familiar cercano con cáncer de mama antes de los 50
    .plainer = Un familiar cercano es madre o padre, hermana, hermano, hija o hijo.
    .why = Un médico o una matrona puede preguntarlo.
    .label = cáncer de mama en un familiar cercano

q-risk-caesarean-or-surgery-6w = ¿Has tenido una cesárea u otra operación en las últimas 6 semanas?
    .they = ¿La persona ha tenido una cesárea u otra operación en las últimas 6 semanas?
    .item = Cesárea u otra operación en las últimas 6 semanas
    .why = Un médico o una matrona puede preguntarlo.
    .label = operación en las últimas 6 semanas

q-risk-mrsa = ¿Una prueba te ha encontrado alguna vez MRSA?
    .they = ¿Una prueba le ha encontrado alguna vez MRSA a la persona?
    .item = MRSA, alguna vez
    .plainer = El MRSA (también SARM) es un germen que muchos antibióticos no matan. ¿Lo encontró alguna vez una prueba?
    .why = Ayuda a un médico a elegir.
    .label = MRSA

q-age-years = ¿Cuántos años tienes?
    .they = ¿Cuántos años tiene la persona?
    .item = Edad en años
    .why = Dice si quizá se pida una ecografía.
    .label = edad

q-low-mood-2w = ¿Has tenido tristeza o falta de alegría la mayoría de los días durante dos semanas?
    .they = ¿La persona ha tenido tristeza o falta de alegría la mayoría de los días durante dos semanas?
    .item = Tristeza o falta de alegría la mayoría de los días durante dos semanas
    .plainer = En las últimas dos semanas, ¿hubo más días oscuros que claros?
    .why = Muchas personas se sienten así después de un parto, y la ayuda funciona.
    .label = tristeza durante dos semanas
