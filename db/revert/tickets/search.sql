-- Revert guildkeeper:tickets/search from pg

begin;
set local role guildkeeper_owner;

drop function tickets.search;
drop type tickets.hit_row;

commit;
