-- Revert guildkeeper:moderation/points from pg

begin;
set local role guildkeeper_owner;

drop function moderation.points;

commit;
