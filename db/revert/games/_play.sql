-- Revert guildkeeper:games/_play from pg

begin;
set local role guildkeeper_owner;

drop function games._play;
drop type games.played;

commit;
