-- Revert guildkeeper:games/_begin from pg

begin;
set local role guildkeeper_owner;

drop function games._begin;

commit;
