-- Revert guildkeeper:tickets/type_options from pg

begin;
set local role guildkeeper_owner;

drop function tickets.type_options;

commit;
