-- Revert guildkeeper:tickets/_lines from pg

begin;
set local role guildkeeper_owner;

drop function tickets._lines;
drop type tickets.line;

commit;
