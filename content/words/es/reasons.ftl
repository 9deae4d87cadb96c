# Draft. Not yet reviewed by a clinician. This translation was not yet checked by a native clinician.
# reason-<rule>: why this rule speaks, in plain words. No illness is named. .they is the supporter's form.

## E: get help now
reason-e01 = Tu forma de pensar, de despertar o de estar de pie está afectada. Es una señal que necesita ayuda ahora.
    .they = Su forma de pensar, de despertar o de estar de pie está afectada. Es una señal que necesita ayuda ahora.
reason-e02 = La falta de aire en reposo necesita ayuda ahora.
reason-e03 = El dolor en el tórax necesita ayuda ahora, sobre todo después de un parto.
reason-e04 = La piel con manchas, azul o gris necesita ayuda ahora. También un sarpullido que no se va bajo un vaso.
reason-e05 = Un pulso muy rápido o una presión arterial baja, con señales de fiebre, necesita ayuda ahora.
reason-e06 = No orinar en 18 horas, con señales de fiebre, necesita ayuda ahora.
reason-e07 = Los temblores con fiebre que no se pueden parar, o una sensación de morir, necesitan ayuda ahora.
reason-e08 = Fiebre, un sarpullido extenso y además vómitos, diarrea o un desmayo son señales que necesitan ayuda ahora.
reason-e09 = La piel negra, dormida, con ampollas o que cambia rápido necesita un hospital ahora. También un dolor mucho mayor que lo que se ve.
    .they = La piel negra, dormida, con ampollas o que cambia rápido necesita un hospital ahora. También un dolor mucho mayor que lo que se ve.
reason-e10 = Nadie tiene por qué pasar por esto a solas. Hay personas que pueden ayudar ahora mismo.
reason-e11 = Es un sangrado abundante. Necesita ayuda ahora.
reason-e12 = Un dolor de cabeza fuerte con señales en la vista o en la barriga necesita ayuda ahora. También una presión arterial muy alta cerca de un parto.
reason-e13 = Fiebre, vómitos y no orinar en 12 horas necesitan ayuda ahora.

## S: today
reason-s01 = En las primeras seis semanas después de un parto, cualquier fiebre necesita a alguien hoy. Vale sea como sea el aspecto del pecho.
reason-s02 = Una fiebre de 38,5 °C o más necesita a alguien hoy.
reason-s03 = Un pecho dolorido con señales de fiebre durante un día necesita atención hoy. La piel puede verse como siempre.
reason-s04 = Ha empeorado durante 12 horas, con señales de fiebre. Eso necesita atención hoy.
reason-s05 = Los escalofríos con fiebre, o con un pecho caliente o cambiado, necesitan atención hoy. También los temblores que no se pueden parar.
reason-s06 = Un bulto dolorido con líquido o fiebre necesita que alguien lo mire hoy. También un líquido espeso.
reason-s07 = El color o el calor se está extendiendo. Eso necesita que alguien lo mire hoy.
reason-s08 = Con tu salud, un pecho caliente o cambiado necesita atención hoy.
    .they = Con su salud, un pecho caliente o cambiado necesita atención hoy.
reason-s09 = Después de una operación de pecho o con un implante, esto necesita atención hoy.
reason-s10 = Los antibióticos tardan en ayudar. Alguien tiene que mirarlo hoy.
reason-s11 = El pezón lastimado muestra una señal que necesita atención hoy.
reason-s12 = Los dos pechos están calientes o cambiados, y hay fiebre. Eso necesita atención hoy.
reason-s13 = Tu cuerpo muestra señales de estar al límite. Eso necesita atención hoy.
    .they = Su cuerpo muestra señales de estar al límite. Eso necesita atención hoy.
reason-s14 = Es una señal de alarma por sí sola, y no viene de la mama. Necesita atención hoy.
reason-s15 = Un pecho caliente o cambiado que no produce leche, con fiebre, necesita atención hoy.
reason-s16 = Un dolor tan fuerte, o mucho mayor que lo que se ve, necesita a alguien hoy.
    .they = Un dolor tan fuerte, o mucho mayor que lo que se ve, necesita a alguien hoy.
reason-s17 = El pecho está tan hinchado que no sale leche. Unas manos expertas pueden ayudar hoy.
reason-s18 = La unidad del bebé tiene que saberlo hoy, antes de que el bebé reciba esta leche.
reason-s19 = Con tu salud, habla hoy de cómo cuidar un pecho dolorido.
    .they = Con su salud, habla hoy de cómo cuidar un pecho dolorido.
reason-s20 = Unas ampollas en grupo cerca del pezón necesitan que alguien las mire hoy.
reason-s21 = Una fiebre de un día o más necesita a alguien hoy.

## D: within 24 hours
reason-d01 = Una fiebre necesita que hables con alguien en el plazo de un día.
reason-d02 = El color o el calor no está mejor después de un día.
reason-d03 = El color o el calor ha empeorado durante 12 horas.
reason-d04 = Un bulto dolorido o una zona firme no se ha hecho más pequeño en un día.
reason-d05 = Te duele todo el cuerpo o te sientes mal, y el pecho está caliente o cambiado. Eso basta para llamar.
    .they = A la persona le duele todo el cuerpo o se siente mal, y el pecho está caliente o cambiado. Eso basta para llamar.
reason-d06 = Sigue ahí después del tratamiento, o después de una semana.
reason-d07 = Este cambio de la piel o del pezón necesita que alguien lo mire.
reason-d08 = Un pecho caliente o cambiado que no produce leche necesita que alguien lo mire.
reason-d09 = Después de un golpe, una zona dura o un moratón que crece necesita que alguien lo mire.
reason-d10 = Lo que se tomó para el dolor o la fiebre puede tapar una fiebre.
reason-d11 = Durante el embarazo, un pecho caliente o cambiado necesita que alguien lo mire.
    .they = Durante el embarazo, un pecho caliente o cambiado necesita que alguien lo mire.
reason-d12 = La sangre en la leche de un pecho caliente o cambiado necesita que alguien lo mire.
reason-d13 = Tú conoces tu cuerpo, y una preocupación fuerte cuenta. También sentirse mal o tener escalofríos en las primeras seis semanas.
    .they = La persona conoce su cuerpo, y una preocupación fuerte cuenta. También sentirse mal o tener escalofríos en las primeras seis semanas.
reason-d14 = Un bulto dolorido con calor o un color nuevo es difícil de valorar en casa.
reason-d16 = Un brazo hinchado o un cordón dolorido necesita que alguien lo mire.
reason-d17 = La unidad del bebé tiene que saber lo de la sangre. La mayoría de las veces la leche se aprovecha.
reason-d18 = La piel con ampollas o dormida necesita que alguien la mire. También un dolor mucho mayor que lo que se ve.
    .they = La piel con ampollas o dormida necesita que alguien la mire. También un dolor mucho mayor que lo que se ve.

## H: care at home, no massage
reason-h01 = Una parte del pecho está caliente o de otro color. El frío y el descanso ayudan, y mirar otra vez más tarde.
reason-h02 = La temperatura está un poco alta. Nos gustaría otra medida dentro de unas horas.
reason-h03 = El pecho está tenso, duro o caliente por todas partes, como en los primeros días. El frío y el descanso ayudan más que pasar la mano.
reason-h04 = Un pecho que duele tanto, mejor dejarlo en paz.
reason-h05 = Algo en este lado, o en todo el cuerpo, va en contra del masaje por ahora.
reason-h06 = Hay un bulto caliente, y es nuevo. Míralo otra vez dentro de unas horas.
reason-h07 = La sangre en la leche muchas veces no tiene peligro en los primeros días. El masaje espera.
reason-h08 = Hay un punto blanco en el pezón. Se cura mejor si nadie lo abre ni lo aprieta.
reason-h09 = Una pregunta sigue abierta, así que vamos por lo más seguro.
reason-h10 = Necesitaste atención en el último día, así que el masaje espera.
    .they = La persona necesitó atención en el último día, así que el masaje espera.
reason-h11 = Lo que se tomó para el dolor o la fiebre puede tapar una fiebre. Mide otra vez cuando se haya pasado el efecto.
reason-h12 = Vale la pena enseñar este bulto o esta hinchazón a alguien. No hay prisa.
reason-h13 = No podemos descartar una fiebre escondida, así que el masaje espera.
reason-h15 = La piel que arde puede ser una señal temprana. Espera, y mira otra vez.
reason-h16 = Ningún toque suave encaja ahora con este lado. Está bien así.
reason-h17 = Este lado ya ha tenido bastante por ahora. Descansa hasta la hora que se muestra.

## X: no massage
reason-x01 = Con fiebre, escalofríos o dolor en todo el cuerpo, no hay masaje.
reason-x02 = A un pecho caliente o cambiado no se le da masaje.
reason-x03 = Donde puede haber líquido espeso, o un bulto con líquido, no hay masaje.
reason-x04 = A la piel abierta o irritada no se le da masaje.
reason-x05 = A un bulto que no se ablanda, o que sigue ahí, no se le da masaje.
reason-x06 = Con tu historia de salud, un médico o una matrona tiene que decir que sí primero.
    .they = Con su historia de salud, un médico o una matrona tiene que decir que sí primero.
reason-x07 = Has tenido una operación de pecho, o tienes un implante. Pregunta primero a un médico o una matrona.
    .they = La persona ha tenido una operación de pecho, o tiene un implante. Pregunta primero a un médico o una matrona.
reason-x08 = A un pecho con un golpe o un moratón no se le da masaje.
reason-x09 = A tu piel le pueden salir moratones con mucha facilidad, así que no hay masaje.
    .they = A su piel le pueden salir moratones con mucha facilidad, así que no hay masaje.
reason-x10 = El pecho está en tratamiento, así que el masaje espera.
reason-x11 = Mientras dure tu enfermedad, no hay masaje.
    .they = Mientras la persona esté enferma, no hay masaje.
reason-x12 = A un pecho que duele tanto no se le da masaje.
reason-x13 = Los toques suaves de aquí son para la leche, y ahora no hay.
reason-x14 = Con un brazo hinchado o un cordón dolorido, no hay masaje.
reason-x15 = La última sesión dolió o dejó marca, así que este lado descansa.
reason-x16 = Con sangre en la leche, no hay masaje.
reason-x17 = A la piel con ampollas o dormida no se le da masaje.
reason-x18 = Durante el embarazo, una matrona tiene que decir que sí primero.
    .they = Durante el embarazo, una matrona tiene que decir que sí primero.

## B: babies
reason-b01 = El bebé muestra una señal que necesita ayuda ahora.
reason-b02 = Con menos de tres meses, esta temperatura necesita ayuda ahora.
reason-b03 = El bebé muestra una señal que necesita que alguien lo mire hoy.
reason-b04 = El bebé muestra una señal que merece hablar con alguien en el plazo de un día.

## F: to be shown to someone
reason-f01 = El bulto lleva ahí tres días.
reason-f02 = El bulto o la hinchazón sigue, o el pecho no produce leche. Quizá se pida una ecografía.
reason-f03 = La sangre ha durado, empezó después de las dos primeras semanas, viene de un solo lado o viene con un bulto.
reason-f04 = Es otra vez el mismo sitio. Quizá se pida una ecografía.
reason-f05 = Ha pasado tres veces en medio año. Una ayuda con la leche y el bienestar puede cambiar algo.
reason-f06 = El pezón lleva dos semanas escamado.
reason-f07 = Una bolsa de leche conocida está creciendo.
reason-f08 = La axila lleva tres semanas hinchada.
reason-f09 = El pecho lleva más de dos semanas lleno.
reason-f10 = Llevas dos semanas con tristeza. Merece hablarlo, y la ayuda funciona.
    .they = La persona lleva dos semanas con tristeza. Merece hablarlo, y la ayuda funciona.
reason-f11 = Ha dolido cada vez durante una semana o más. Una persona experta puede ayudar.
reason-f12 = No se ha calmado, o la piel o el pezón ha cambiado. Quizá se pida una ecografía.

## JT and J: from the notes
reason-jt2 = Tus notas muestran un cambio que necesita a alguien hoy. O un consejo anterior sigue valiendo.
    .they = Sus notas muestran un cambio que necesita a alguien hoy. O un consejo anterior sigue valiendo.
reason-jt3 = Tus notas muestran un cambio que necesita a alguien en el plazo de un día. O un consejo anterior sigue valiendo.
    .they = Sus notas muestran un cambio que necesita a alguien en el plazo de un día. O un consejo anterior sigue valiendo.
reason-j01 = Tus notas no muestran ninguna mejora en un día.
    .they = Sus notas no muestran ninguna mejora en un día.
reason-j02 = Tus notas muestran que el dolor sube.
    .they = Sus notas muestran que el dolor sube.
reason-j03 = Tus notas muestran que la temperatura sube.
    .they = Sus notas muestran que la temperatura sube.
reason-j04 = Tus notas muestran fiebre en más de un día.
    .they = Sus notas muestran fiebre en más de un día.
reason-j05 = Tus notas muestran fiebre a pesar de los antibióticos.
    .they = Sus notas muestran fiebre a pesar de los antibióticos.
reason-j06 = Tus notas muestran que el color o el bulto está creciendo.
    .they = Sus notas muestran que el color o el bulto está creciendo.
reason-j09 = Tus notas muestran que las sesiones no aliviaron el dolor.
    .they = Sus notas muestran que las sesiones no aliviaron el dolor.
reason-j10 = Este pecho ya ha tenido bastantes sesiones por hoy.
reason-j17 = Un chequeo anterior sigue valiendo, aunque te sientas mejor.
    .they = Un chequeo anterior sigue valiendo, aunque la persona se sienta mejor.
