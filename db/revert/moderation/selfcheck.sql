-- Revert guildkeeper:moderation/selfcheck from pg

begin;
set local role guildkeeper_owner;

drop function moderation.selfcheck;

commit;
