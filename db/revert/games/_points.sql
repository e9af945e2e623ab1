-- Revert guildkeeper:games/_points from pg

begin;
set local role guildkeeper_owner;

drop function games._points;

commit;
