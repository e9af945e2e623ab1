-- Verify guildkeeper:app/alive on pg

begin;

select 'app.alive'::regproc;

rollback;
