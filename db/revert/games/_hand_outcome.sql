-- Revert guildkeeper:games/_hand_outcome from pg

begin;
set local role guildkeeper_owner;

drop function games._hand_outcome;

commit;
