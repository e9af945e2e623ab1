-- Revert guildkeeper:games/_maintain from pg

begin;
set local role guildkeeper_owner;

drop function games._maintain;

commit;
