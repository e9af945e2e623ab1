-- Revert guildkeeper:moderation/_require_rung from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_rung;

commit;
