-- Revert guildkeeper:moderation/locked from pg

begin;
set local role guildkeeper_owner;

drop table moderation.locked;

commit;
