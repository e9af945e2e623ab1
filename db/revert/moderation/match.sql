-- Revert guildkeeper:moderation/match from pg

begin;
set local role guildkeeper_owner;

drop table moderation.match;

commit;
