-- Revert guildkeeper:moderation/_embed from pg

begin;
set local role guildkeeper_owner;

drop function moderation._embed;

commit;
