# Refus adressés aux exploitants.

refusal-nothing_to_accept = Seule une comparaison refusée peut être acceptée, et la dernière est { $state } : voir event.reconciliation.
