-- Revert guildkeeper:tickets/set_target from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_target;

commit;
