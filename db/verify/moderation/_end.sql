-- Verify guildkeeper:moderation/_end on pg

begin;

select 'moderation._end'::regproc;

rollback;
