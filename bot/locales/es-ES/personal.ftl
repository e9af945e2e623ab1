# Commands, options and choices.

command-myrole = mi-rol
    .description = Un rol propio

command-myrole-show = mostrar
    .description = Tu rol, y lo que puedes hacer con él

command-myrole-set = poner
    .description = Crear tu rol, o cambiar su aspecto
option-myrole-set-name = nombre
    .description = Cómo se llama
option-myrole-set-colours = colores
    .description = Como #ff8800, dos, u holographic
option-myrole-set-emoji = emoji
    .description = Un emoji junto al nombre
option-myrole-set-icon = icono
    .description = Una imagen junto al nombre: PNG, JPEG o WebP, 256 KiB como mucho

command-myrole-drop = dejar
    .description = Renunciar a tu rol
option-myrole-drop-member = miembro
    .description = El de otra persona, si puedes gestionar roles
option-myrole-drop-reason = motivo
    .description = Por qué

# Roles propios de los miembros.

personal-title = Un rol propio
personal-none-yet = Aquí puedes tener un rol propio: tu nombre, tu color.
personal-not-for-you = Aquí no puedes tener un rol propio.
personal-for-role = Quien lleva { $role } puede.
personal-for-boosters = Quien mejora el servidor puede.
personal-for-nobody = Tal como está configurado, nadie puede.
personal-being-made = Se está creando. En un momento lo llevarás.
personal-changed = Así se ve desde ahora.
personal-dropped = { $member } ya no tiene un rol propio.
personal-has-colors = Colores: { $colors }
personal-has-emoji = Emoji: { $emoji }
personal-has-icon = Con una imagen
personal-goes = Se borra { $moment }, porque ya no puedes tener uno.
personal-changeable = Puedes cambiarlo a partir de { $moment }.
personal-make = Crear uno
personal-change = Cambiar
personal-drop = Renunciar a él
personal-form = Tu rol
personal-name = Nombre
personal-colors = Colores
personal-colors-hint = #ff8800, o dos, u holographic
personal-emoji = Emoji
personal-lapses = Tu rol **{ $name }** en **{ $server }** se borra { $moment }, porque ya no puedes tener uno.
personal-failed = Discord no creó tu rol **{ $name }** en **{ $server }**. Puedes intentarlo de nuevo.
personal-not-changed = Discord no cambió tu rol **{ $name }** en **{ $server }**: está como estaba. Puedes intentarlo de nuevo.
personal-not-dropped = Discord no borró el rol **{ $name }** en **{ $server }**: sigue ahí. Puedes intentarlo de nuevo.

# De qué hablan los rechazos.

word-role_icons = iconos de rol
word-enhanced_role_colors = roles de varios colores

refusal-no_personal_role_for_you = Aquí no puedes tener un rol propio, o ya no: `/mi-rol mostrar` dice quién puede.
refusal-personal_name = Un rol propio tiene un nombre de 1 a { 100 } caracteres que ningún otro rol tiene aquí. «{ $given }» no sirve.
refusal-invalid_color = Los colores se escriben como #ff8800, uno o dos, o la palabra holographic; «{ $given }» no lo es.
refusal-invalid_icon = Un icono es una imagen (PNG, JPEG o WebP) de { 256 } KiB como mucho.
refusal-lacks_feature = Este servidor no tiene en Discord lo que hace falta: { $feature }.
refusal-changed_lately = Has cambiado tu rol hace poco.
refusal-no_room_for_roles = Este servidor tiene { $roles } roles, y no se crean más para los miembros.
refusal-no_personal_role = Ese miembro no tiene un rol propio.

# Ajustes.

setting-personal-role_id = Rol que permite un rol propio
    .description = Quien lleva este rol puede tener un rol propio.
setting-personal-boost = Quien mejora el servidor puede tener un rol propio
    .description = Si quien mejora el servidor puede tener un rol propio.
setting-personal-anchor_role_id = Debajo de qué rol se ponen los roles propios
    .description = Debajo de qué rol se ponen los de los miembros. Vacío: se quedan abajo del todo, donde apenas se ven sus colores.
setting-personal-cooldown = Tiempo entre dos cambios del rol propio
    .description = Cuánto tiempo después de un cambio puede un miembro volver a cambiar su rol.
    .allowed = una duración de 0 segundos a 30 días, por ejemplo 24 horas
setting-personal-grace = Cuánto se queda después el rol propio
    .description = Cuánto tiempo conserva un miembro su rol cuando ya no puede tener uno.
    .allowed = una duración de 0 segundos a 90 días, por ejemplo 3 días
setting-personal-reserve = Roles que no son para los miembros
    .description = Cuántos de los { 250 } roles que permite Discord no son para los miembros.
    .allowed = un número entero de 0 a { 249 }

# Why a role is worn, or no longer.

reason-personal-lapsed = caducado
