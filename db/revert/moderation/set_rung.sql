-- Revert guildkeeper:moderation/set_rung from pg

begin;
set local role guildkeeper_owner;

drop function moderation.set_rung;

commit;
