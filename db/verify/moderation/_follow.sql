-- Verify guildkeeper:moderation/_follow on pg

begin;

select 'moderation._note(moderation.found[])'::regprocedure;
select 'moderation._delete(moderation.match[])'::regprocedure;
select 'moderation._follow(moderation.found[], timestamptz)'::regprocedure;

rollback;
