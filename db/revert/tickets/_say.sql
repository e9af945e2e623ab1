-- Revert guildkeeper:tickets/_say from pg

begin;
set local role guildkeeper_owner;

drop function tickets._say;
drop type tickets.said_row;

commit;
