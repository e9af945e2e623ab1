-- Revert guildkeeper:voice/channel_day from pg

begin;
set local role guildkeeper_owner;

drop table voice.channel_day;

commit;
