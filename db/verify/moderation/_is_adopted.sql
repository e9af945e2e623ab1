-- Verify guildkeeper:moderation/_is_adopted on pg

begin;

select 'moderation._is_adopted'::regproc;

rollback;
