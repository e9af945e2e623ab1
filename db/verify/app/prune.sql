-- Verify guildkeeper:app/prune on pg

begin;

select 'app.prune'::regproc;

rollback;
