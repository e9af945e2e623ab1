-- Revert guildkeeper:tickets/_type_line from pg

begin;
set local role guildkeeper_owner;

drop function tickets._type_line;
drop type tickets.type_line;

commit;
