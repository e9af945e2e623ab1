-- Revert guildkeeper:tickets/_channel_gone from pg

begin;
set local role guildkeeper_owner;

drop trigger tickets_channel_gone on app.channel;
drop function tickets._channel_gone;

commit;
