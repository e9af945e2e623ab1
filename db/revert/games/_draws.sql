-- Revert guildkeeper:games/_draws from pg

begin;
set local role guildkeeper_owner;

drop function games._draws;

commit;
