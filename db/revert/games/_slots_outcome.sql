-- Revert guildkeeper:games/_slots_outcome from pg

begin;
set local role guildkeeper_owner;

drop function games._slots_outcome;

commit;
