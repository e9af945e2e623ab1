-- Verify guildkeeper:economy/_forget_guild on pg

begin;

select 'economy._forget_guild()'::regprocedure;
select 1 / count(*) from pg_catalog.pg_trigger where tgrelid = 'app.guild'::regclass and tgname = 'forget_guild';

rollback;
