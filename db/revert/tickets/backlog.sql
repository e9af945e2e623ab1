-- Revert guildkeeper:tickets/backlog from pg

begin;
set local role guildkeeper_owner;

drop function tickets.backlog;
drop type tickets.backlog_row;

commit;
