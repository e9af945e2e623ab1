-- Revert guildkeeper:tickets/performance from pg

begin;
set local role guildkeeper_owner;

drop function tickets.performance;
drop type tickets.performance_row;

commit;
