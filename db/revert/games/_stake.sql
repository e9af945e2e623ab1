-- Revert guildkeeper:games/_stake from pg

begin;
set local role guildkeeper_owner;

drop function games._stake;

commit;
