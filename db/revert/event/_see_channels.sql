-- Revert guildkeeper:event/_see_channels from pg

begin;
set local role guildkeeper_owner;

drop function event._see_channels;

commit;
