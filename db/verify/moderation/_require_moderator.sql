-- Verify guildkeeper:moderation/_require_moderator on pg

begin;

select 'moderation._require_moderator'::regproc;

rollback;
