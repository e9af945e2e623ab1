-- Revert guildkeeper:event/_mark_channels from pg

begin;
set local role guildkeeper_owner;

drop function event._mark_channels;

commit;
