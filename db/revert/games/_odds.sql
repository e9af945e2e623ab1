-- Revert guildkeeper:games/_odds from pg

begin;
set local role guildkeeper_owner;

drop function games._odds;

commit;
