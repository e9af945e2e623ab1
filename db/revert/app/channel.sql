-- Revert guildkeeper:app/channel from pg

begin;
set local role guildkeeper_owner;

drop table app.channel;

commit;
