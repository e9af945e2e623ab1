-- Revert guildkeeper:games/_end from pg

begin;
set local role guildkeeper_owner;

drop function games._end;

commit;
