-- Verify guildkeeper:moderation/_duration on pg

begin;

select 'moderation._seconds(text)'::regprocedure;
select 'moderation._duration(text, interval, interval)'::regprocedure;

rollback;
