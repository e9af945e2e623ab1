-- Verify guildkeeper:moderation/_schedule_end on pg

begin;

select 'moderation._schedule_end'::regproc;

rollback;
