-- Revert guildkeeper:moderation/_require_authority from pg

begin;
set local role guildkeeper_owner;

drop function moderation._require_authority;
drop function moderation._require_ability;
drop function moderation._require_rank;

commit;
