-- Revert guildkeeper:moderation/_require_authority from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_authority;

commit;
