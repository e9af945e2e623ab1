-- Revert guildkeeper:moderation/_preset from pg

begin;
set local role guildkeeper_owner;

drop function moderation._preset(moderation.ladder);

commit;
