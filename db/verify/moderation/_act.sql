-- Verify guildkeeper:moderation/_act on pg

begin;

select 'moderation._act'::regproc;

rollback;
