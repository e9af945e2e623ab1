-- Revert guildkeeper:tickets/_rehearsed from pg

begin;
set local role guildkeeper_owner;

drop function tickets._rehearsed;
drop type tickets.rehearsal_row;

commit;
