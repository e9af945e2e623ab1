# Comandos y opciones.

command-card = tarjeta
    .description = El aspecto de tu propia tarjeta

command-card-accent = color
    .description = Elige el color de tu tarjeta
option-card-accent-colour = color
    .description = Como #ff8800; si se omite, otra vez el del servidor

command-card-background = fondo
    .description = Elige el fondo de tu tarjeta
option-card-background-picture = imagen
    .description = PNG, JPEG o WebP, hasta 2 MiB; si se omite, otra vez el del servidor

command-card-rules = reglas-tarjetas
    .description = El aspecto de las tarjetas de todos los demás

command-card-rules-background = fondo
    .description = Elige el fondo de quienes no eligieron ninguno
option-card-rules-background-picture = imagen
    .description = PNG, JPEG o WebP, hasta 2 MiB; si se omite, ninguno

command-card-rules-clear = borrar
    .description = Quita el color y el fondo que eligió un miembro
option-card-rules-clear-member = miembro
    .description = De quién es la tarjeta
option-card-rules-clear-reason = motivo
    .description = Por qué; queda en el registro

# Lo que se dice de las tarjetas.

pictures-accent-own = Tu tarjeta es ahora **{ $accent }**. `/rango` la muestra.
pictures-accent-server = Tu tarjeta tiene otra vez el color del servidor: **{ $accent }**.
pictures-background-own = Tu tarjeta tiene su fondo. `/rango` la muestra.
pictures-background-server = Tu tarjeta tiene otra vez el fondo del servidor.
pictures-background-set = Las tarjetas tienen ahora este fondo, salvo donde el miembro eligió otro.
pictures-background-none = Las tarjetas ya no tienen fondo, salvo donde el miembro eligió uno.
pictures-cleared = La tarjeta de { $member } vuelve a ser como todas las demás.

# Lo que aparece en las imágenes, y sus textos alternativos.

pictures-level = Nivel
pictures-place = #{ $rank }
pictures-of = de { $members }
pictures-total = { $xp } XP en total
pictures-xp = { $xp } XP
pictures-reached = ha alcanzado un nuevo nivel
pictures-others = otros
pictures-unheard = Rayado: nadie escuchaba.
pictures-alt-series = { $name }: de { $least } a { $most }, { $last } al final
pictures-alt-gap = Desconocido del { $since } al { $until }.
pictures-alt-peak = Lo más: { $day }, { $hour } ({ $value }).
pictures-cohort-days = Ingreso · días después

# Ajustes.

setting-pictures-theme = Claro u oscuro
    .dark = oscuro
    .light = claro
    .description = Si las imágenes muestran letras claras sobre oscuro, o al revés.
setting-pictures-accent = Color
    .description = El color de las imágenes cuando un miembro no ha elegido otro.
    .allowed = un color como #5865f2
setting-pictures-boards = Clasificaciones como imágenes
    .description = Si las clasificaciones son imágenes; si no, son listas con menciones.
setting-pictures-own_styles = Los miembros eligen el aspecto de su tarjeta
    .description = Si los miembros eligen un color y un fondo para su propia tarjeta.
setting-pictures-most_backgrounds = Máximo de fondos de miembros
    .description = Cuántos fondos de miembros se guardan; cada uno tiene hasta 2 MiB.
    .allowed = un número entero de 0 a 10000

# Negativas.

refusal-invalid_accent = Un color se escribe como #ff8800; «{ $given }» no lo es.
refusal-invalid_background = Un fondo es un PNG, JPEG o WebP de 2 MiB y 2.000 píxeles por lado como mucho.
refusal-too_many_backgrounds = No hay sitio para otro fondo: aquí se guardan { $most }.
refusal-styles_are_the_servers = En este servidor todas las tarjetas son iguales: nadie tiene color ni fondo propios.
refusal-not_your_card = Cada cual elige para sí el aspecto de su tarjeta.
