-- Revert guildkeeper:moderation/purge from pg

begin;
set local role guildkeeper_owner;

drop function moderation.purge;
drop type moderation.purge_row;

commit;
