-- Revert guildkeeper:tickets/delete from pg

begin;
set local role guildkeeper_owner;

drop function tickets.delete;

commit;
