-- Verify guildkeeper:moderation/_filed_at on pg

begin;

select 'moderation._filed_at'::regproc;

rollback;
