-- Revert guildkeeper:moderation/remove_rung from pg

begin;
set local role guildkeeper_owner;

drop function moderation.remove_rung;

commit;
