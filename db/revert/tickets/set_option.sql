-- Revert guildkeeper:tickets/set_option from pg

begin;
set local role guildkeeper_owner;

drop function tickets.set_option;

commit;
