# Negativas a quienes administran el bot.

refusal-nothing_to_accept = Solo se puede aceptar una comparación rechazada, y la última está { $state }: mira event.reconciliation.
