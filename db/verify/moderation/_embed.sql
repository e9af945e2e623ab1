-- Verify guildkeeper:moderation/_embed on pg

begin;

select 'moderation._embed'::regproc;

rollback;
