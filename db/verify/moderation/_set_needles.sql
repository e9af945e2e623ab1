-- Verify guildkeeper:moderation/_set_needles on pg

begin;

select 'moderation._set_needles()'::regprocedure;
select 1 / count(*) from pg_trigger where tgname = 'set_needles' and tgrelid = 'moderation.rule'::regclass;

rollback;
