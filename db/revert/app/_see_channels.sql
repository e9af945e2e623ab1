-- Revert guildkeeper:app/_see_channels from pg

begin;
set local role guildkeeper_owner;

drop function app._see_channels;
drop type app.seen_channel;

commit;
