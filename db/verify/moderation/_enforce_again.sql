-- Verify guildkeeper:moderation/_enforce_again on pg

begin;

select 'moderation._enforce_again'::regproc;

rollback;
