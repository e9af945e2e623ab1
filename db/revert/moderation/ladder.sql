-- Revert guildkeeper:moderation/ladder from pg

begin;
set local role guildkeeper_owner;

drop function moderation.ladder;

commit;
