-- Revert guildkeeper:games/_outcome_of from pg

begin;
set local role guildkeeper_owner;

drop function games._outcome_of;

commit;
