-- Revert guildkeeper:tickets/set_type from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_type;

commit;
