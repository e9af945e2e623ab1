# Absagen an den Serverbetrieb.

refusal-nothing_to_accept = Nur ein verweigerter Vergleich kann angenommen werden, und der letzte ist { $state }: siehe event.reconciliation.
