-- Verify guildkeeper:moderation/_failed on pg

begin;

select 'moderation._failed'::regproc;

rollback;
