-- Verify guildkeeper:automod/_follow on pg

begin;

select 'automod._record(automod.found[])'::regprocedure;
select 'automod._delete(automod.match[])'::regprocedure;
select 'automod._follow(automod.found[], timestamptz)'::regprocedure;

rollback;
