-- Revert guildkeeper:moderation/_require_change from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_change;

commit;
