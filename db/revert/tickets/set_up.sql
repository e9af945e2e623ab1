-- Revert guildkeeper:tickets/set_up from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_up;

commit;
