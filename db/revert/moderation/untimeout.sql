-- Revert guildkeeper:moderation/untimeout from pg

begin;
set local role guildkeeper_owner;

drop function moderation.untimeout;

commit;
