-- Revert guildkeeper:moderation/search from pg

begin;
set local role guildkeeper_owner;

drop function moderation.search;

commit;
