command-privacy = privacidad
    .description = Lo que se guarda de ti
command-privacy-hide = ocultar
    .description = No ser nombrado en ninguna lista ni informe
command-privacy-show = mostrar
    .description = Ser nombrado de nuevo
command-privacy-forget = olvidar
    .description = Hacer olvidar lo que se guarda de ti aquí; pregunta antes
command-privacy-export = exportar
    .description = Recibir en un archivo lo que se guarda de ti

# Privacidad.

privacy-forget-ask = ¿Hay que olvidarte aquí? Tu XP, niveles, dinero, objetos, elecciones, estadísticas y lo que escribiste en tickets desaparecen, y los roles que te di. No se puede deshacer. Los casos de la moderación quedan, y lo que hagas después cuenta de nuevo. `/privacidad exportar` te da antes una copia.
privacy-forget-agree = Olvídame
privacy-forgotten = { $count ->
        [one] Olvidado: { $count } línea trataba de ti.
       *[other] Olvidado: { $count } líneas trataban de ti.
    } Donde algún texto aún te nombre, eso desaparece en unos minutos.
privacy-exported = Esto es lo que se guarda de ti aquí, tabla por tabla. No están las notas de la moderación ni quién más estaba implicado.
privacy-too-large = Lo que se guarda de ti es demasiado grande para un archivo en Discord. Quien gestiona el bot puede dártelo.

refusal-not_yourself = Solo los propios miembros y quien gestiona el bot pueden hacer que se les olvide.
refusal-not_finished = Cierra primero tus tickets abiertos y termina tu partida; entonces se te puede olvidar.
