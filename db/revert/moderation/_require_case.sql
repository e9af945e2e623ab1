-- Revert guildkeeper:moderation/_require_case from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_case;

commit;
