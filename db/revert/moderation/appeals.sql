-- Revert guildkeeper:moderation/appeals from pg

begin;
set local role guildkeeper_owner;

drop table moderation.appeals;

commit;
