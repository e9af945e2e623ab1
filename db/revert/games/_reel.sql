-- Revert guildkeeper:games/_reel from pg

begin;
set local role guildkeeper_owner;

drop function games._reel;

commit;
