-- Revert guildkeeper:tickets/remove_type from pg

begin;
set local role guildkeeper_owner;

drop function tickets.remove_type;

commit;
