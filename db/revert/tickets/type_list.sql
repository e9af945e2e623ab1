-- Revert guildkeeper:tickets/type_list from pg

begin;
set local role guildkeeper_owner;

drop function tickets.type_list;
drop type tickets.type_row;

commit;
