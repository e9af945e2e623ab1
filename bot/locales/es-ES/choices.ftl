# La elección privada.

choices-nothing-here = Por ahora no hay nada que elegir aquí.
choices-waiting = número { $place } de la lista

# Qué pasó con una elección.

choices-given = Ahora tienes { $option }.
choices-taken = { $option } se ha ido.
choices-left = Ya no esperas { $option }.
choices-waits = Todas las plazas de { $option } están ocupadas. Eres el número { $place } de la lista, y te aviso cuando te toque.
choices-unchanged = No ha cambiado nada.
choices-same = Eso ya lo tienes. «Mis elecciones» lo muestra y lo quita.
choices-paid = { $amount } pagados
choices-until = hasta { $moment }
choices-rehearsal = Qué pasaría
choices-would-given = se daría
choices-would-taken = se quitaría
choices-would-waits = esperaría una plaza
choices-would-left = dejaría la lista
choices-would-unchanged = no cambiaría nada

# Lo que se les dice.

choices-your-turn = Esperabas una plaza en { $menu }.
choices-your-reaction = Tu reacción a { $menu }:

# Ajustes.

setting-choices-replies = Decir por qué una reacción no da nada
    .description = Si un mensaje directo le dice por qué a quien su reacción no le da nada.
setting-choices-keep_waiting = Cuánto se espera una plaza
    .description = Cuánto tiempo espera alguien una plaza de una opción completa.
    .allowed = una duración de 1 a { 365 } días, por ejemplo 30 días

# Negativas.

refusal-not_offered = Por ahora no se puede elegir { $option }. Díselo a quienes llevan este servidor.
refusal-denied = No puedes tener { $option }: se te ha denegado.
refusal-forbidden_role_worn = Quien tiene { $roles } no puede elegir { $option }.
refusal-level_required = { $option } se consigue desde el nivel { $needs }, y estás en el nivel { $has }.
refusal-menu_price_changed = El precio de { $option } es ahora { $price }. Míralo otra vez y decide.
refusal-option_full = { $option } está completo: no más de { $places } a la vez.
refusal-choice_most = Puedes tener { $most }, y tienes { $has }. Devuelve uno primero.
refusal-choice_fewest = Te quedas al menos con { $fewest }. Elige otro primero.
refusal-option_held = Ya tienes { $option }.
refusal-option_not_held = No tienes { $option }.
refusal-choice_bound = Ya elegiste aquí, y una elección se queda.
refusal-menu_locked = Por ahora no se puede elegir nada aquí.

# Why a role is worn.

reason-choices-choice = menú { $menu }: { $title }, { $option }
