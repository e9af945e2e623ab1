-- Verify guildkeeper:moderation/_withdrawn_with on pg

begin;

select 'moderation._withdrawn_with'::regproc;

rollback;
