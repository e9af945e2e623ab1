-- Revert guildkeeper:tickets/timeline from pg

begin;
set local role guildkeeper_owner;

drop function tickets.timeline;
drop type tickets.step_row;

commit;
