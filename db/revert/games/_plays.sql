-- Revert guildkeeper:games/_plays from pg

begin;
set local role guildkeeper_owner;

drop function games._plays;

commit;
