-- Verify guildkeeper:automod/_set_needles on pg

begin;

select 'automod._set_needles()'::regprocedure;
select 1 / count(*) from pg_trigger where tgname = 'set_needles' and tgrelid = 'automod.rule'::regclass;

rollback;
