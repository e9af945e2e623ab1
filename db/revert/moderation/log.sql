-- Revert guildkeeper:moderation/log from pg

begin;
set local role guildkeeper_owner;

drop table moderation.log;

commit;
