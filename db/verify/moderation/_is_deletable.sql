-- Verify guildkeeper:moderation/_is_deletable on pg

begin;

select 'moderation._is_deletable'::regproc;

rollback;
