-- Verify guildkeeper:moderation/_climb on pg

begin;

select 'moderation._climb'::regproc;

rollback;
