-- Revert guildkeeper:tickets/in_channel from pg

begin;
set local role guildkeeper_owner;

drop function tickets.in_channel;

commit;
