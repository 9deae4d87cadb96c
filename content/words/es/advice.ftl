# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# advice-<id>: what to do. .sources: keys of content/sources, separated by spaces; [D] is our own judgement.
# -pumping: for people who pump. -bereaved: for people with no baby to feed.
# $number: an emergency number. $time: a clock time. $baby: a name, or the message your-baby.

## Calling someone
advice-call-emergency = Llama al { $number } ahora, o ve a urgencias. No conduzcas tú.
    .they = Llama al { $number } ahora, o lleva a la persona a urgencias. Quédate a su lado.
    .sources = NG255 UKST POSTBIRTH
advice-call-today = Llama hoy a un médico, a una matrona o a tu línea de salud. Di qué notas y desde cuándo.
    .they = Llama hoy por la persona a un médico, a una matrona o a la línea de salud. Di qué ves y desde cuándo.
    .sources = NHS-S4L CKS POSTBIRTH
advice-if-nobody-answers = Si nadie contesta antes de las { $time }, no esperes. Ve a urgencias.
    .sources = [D]
advice-call-within-24h = Llama en las próximas 24 horas a un médico o una matrona. Si empeora, llama antes.
    .they = Llama en las próximas 24 horas por la persona a un médico o una matrona. Si empeora, llama antes.
    .sources = CKS WHOPB RCN
advice-show-without-hurry = Enseña esto a un médico o una matrona en los próximos días. No hay prisa.
    .sources = NG12 SCOTCA
advice-ask-for-scan = Pregunta a un médico o una matrona si una ecografía ayudaría.
    .sources = ABM30 SCOTCA NG12
advice-clinicians-yes = Pregunta primero a un médico o una matrona si el masaje es bueno para ti. Puedes anotar aquí su respuesta.
    .sources = SEED [D]
advice-feeding-help = Pide ayuda a alguien con formación en lactancia. Un cambio pequeño puede aliviar mucho.
    .sources = AAFP24 ABM36
advice-feeding-help-pumping = Pide ayuda a alguien con formación en el uso del sacaleches. Que el sacaleches ajuste bien puede cambiar mucho.
    .sources = AAFP24 ABM36
advice-feeding-help-bereaved = Pide ayuda a una matrona con tu leche. Puedes dejar que se vaya poco a poco, o donarla, como quieras.
    .sources = ABM36 [D]
advice-tell-the-unit = Llama a la unidad del bebé y cuéntalo, antes de que llegue allí la próxima leche. Te dirán cómo usarla.
    .sources = GBS-PRETERM RPS [D]
advice-ask-about-feeding-side = Pregunta hoy cómo dar tomas de este lado. Hasta entonces puedes usar el otro lado.
    .sources = HIV [D]
advice-ask-about-feeding-side-pumping = Pregunta hoy cómo usar la leche de este lado. Hasta entonces puedes guardarla aparte.
    .sources = HIV [D]
advice-ask-about-feeding-side-bereaved = Pregunta hoy a una matrona cómo cuidar este lado.
    .sources = HIV [D]

## Mind and company
advice-someone-with-you = Quédate cerca de alguien de confianza. Si no hay nadie contigo, llama a alguien y sigue al teléfono.
    .they = Quédate con la persona. Aparta lo que pueda hacer daño, y pide ayuda a otra persona adulta.
    .sources = POSTBIRTH CDC [D]
advice-mood-support = Cuéntale a alguien cómo te sientes: una matrona, un médico o alguien cercano. Los momentos bajos después de un parto son comunes, y la ayuda funciona.
    .they = Escucha, y ayuda a la persona a contárselo a una matrona o un médico. Los momentos bajos son comunes, y la ayuda funciona.
    .sources = ABM36
advice-mood-support-bereaved = Cuéntale a alguien cómo te sientes: una matrona, un médico o alguien cercano. El duelo pesa mucho, y no hace falta que lo lleves a solas.
    .sources = ABM36 [D]

## Milk and the breast
advice-keep-feeding = Sigue dando tomas como ahora, salvo que un médico o una matrona te haya dicho que no.
    .sources = NHS-S4L CKS WHOPB AAFP24 HSE
advice-keep-feeding-pumping = Sigue sacándote leche como ahora, salvo que un médico o una matrona te haya dicho que no. No hace falta sacar más.
    .sources = ABM36 AAFP24 HSE
advice-keep-feeding-bereaved = Deja salir un poco de leche cuando notes el pecho demasiado lleno. Menos está bien: es para aliviarte.
    .sources = ABM36 [D]
advice-cold = Pon algo frío, envuelto en un paño, sobre el pecho hasta 20 minutos. Luego quítalo durante 20 minutos o más.
    .sources = ABM36 HSE AAFP24
advice-rest = Descansa todo lo que puedas, y bebe cuando tengas sed. Deja que otras personas hagan lo demás.
    .they = Ayuda a la persona a descansar, y llévale algo de beber.
    .sources = NHS-S4L CKS
advice-pressure-off = Afloja el sujetador, y quita tirantes y bolsos del lado dolorido. Duerme boca arriba o del otro lado.
    .sources = NHS-S4L ABM36 [D]
advice-warmth-before-feed-only = Si te gusta el calor, úsalo de 5 a 10 minutos antes de una toma. Úsalo en piel fresca que se ve como siempre, y nunca en la cama.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-pumping = Si te gusta el calor, úsalo de 5 a 10 minutos antes del sacaleches. Úsalo en piel fresca que se ve como siempre, y nunca en la cama.
    .sources = RCN ABA [D]
advice-warmth-before-feed-only-bereaved = El calor puede traer más leche, así que ahora es mejor el frío.
    .sources = [D]
advice-no-heat = No uses calor en piel que está caliente, con otro color, que arde o está dormida.
    .sources = HSE AAFP24 [D]
advice-no-massage = No masajees ni aprietes este pecho. Deja en paz la parte dolorida.
    .sources = ABM36 AAFP24 NDC24 SEED
advice-comfort-express = Si el pecho está demasiado lleno, deja salir un poco de leche a mano. Detente cuando notes alivio. No hay una cantidad que alcanzar.
    .sources = ABM36 AAFP24
advice-comfort-express-pumping = Si el pecho está demasiado lleno, saca un poco de leche con el sacaleches entre tus horas de siempre. Detente cuando notes alivio. No hay una cantidad que alcanzar.
    .sources = ABM36 AAFP24
advice-comfort-express-bereaved = Si el pecho está demasiado lleno, deja salir unas gotas a mano. Detente cuando notes alivio. Menos está bien.
    .sources = ABM36 [D]
advice-soften-areola = Antes de una toma, aprieta con suavidad alrededor del pezón con las yemas de los dedos durante un minuto. Así hay sitio para la boca del bebé.
    .sources = HSE ABM36
advice-soften-areola-pumping = Antes del sacaleches, aprieta con suavidad alrededor del pezón con las yemas de los dedos durante un minuto. Así la leche sale mejor.
    .sources = HSE ABM36
advice-soften-areola-bereaved = Si la zona del pezón está demasiado tensa, aprieta con suavidad alrededor con las yemas de los dedos durante un minuto. Así salen más fácil unas gotas.
    .sources = HSE [D]
advice-do-not-squeeze = No aprietes, rasques ni abras el punto. No uses agujas ni herramientas en él.
    .sources = ABM36

## Looking again
advice-measure-again = Mide tu temperatura otra vez a las { $time }. Apúntala aquí, para poder comparar.
    .they = Mide su temperatura otra vez a las { $time }. Apúntala aquí, para poder comparar.
    .sources = QLD [D]
advice-look-again = Mira el pecho y pálpalo otra vez a las { $time }. Si está peor en cualquier momento, haz un chequeo nuevo enseguida.
    .they = Mira otra vez el pecho con la persona a las { $time }. Si está peor en cualquier momento, haz un chequeo nuevo enseguida.
    .sources = AAFP24 NHS-S4L CKS

## The baby
advice-baby-call-emergency = Llama al { $number } por { $baby } ahora, o ve a urgencias. No esperes a la próxima toma.
    .sources = UKST [M]
advice-baby-call-today = Llama hoy a un médico, a una matrona o a tu línea de salud por { $baby }. Di cuántas tomas y pañales mojados hubo.
    .sources = GBS-PRETERM [M]
advice-baby-call-within-24h = Llama en las próximas 24 horas a un médico o una matrona por { $baby }. Si algo empeora, llama antes.
    .sources = [M]

## New with the plan, sessions and reminders
advice-clinician-said-yes = Un médico o una matrona te dijo que sí a un masaje suave. Para si duele, y vuelve a preguntar si algo cambia.
    .sources = SEED [D]
