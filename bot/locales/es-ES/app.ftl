# Lo que dicen todos los ámbitos.

unavailable = La base de datos no responde en este momento. Inténtalo de nuevo en un minuto.
unreadable = Este botón no se puede leer. Abre un mensaje nuevo con el comando.
bug = Algo ha fallado por mi parte y ha quedado registrado. Si lo comunicas, indica esta referencia: `{ $reference }`
again = Otra vez { $moment }.
more-lines = … y { $count } más
page-of = Página { $page } de { $pages }
page-number = Página { $page }
previous = Anterior
next = Siguiente
everybody = todos
from-to = { $least } a { $most }
needs-role = solo con { $role }
left-the-server = *ya no está aquí*

# Commands, options and choices.

command-config = ajustes
    .description = Los ajustes de este servidor

command-config-show = mostrar
    .description = Muestra los ajustes
option-config-show-setting = ajuste
    .description = Un solo ajuste

command-config-set = cambiar
    .description = Cambia un ajuste
option-config-set-setting = ajuste
    .description = El ajuste que quieres cambiar
option-config-set-value = valor
    .description = El nuevo valor; si falta, el de fábrica
