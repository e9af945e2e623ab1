-- Revert guildkeeper:games/_take_stake from pg

begin;
set local role guildkeeper_owner;

drop function games._take_stake;

commit;
