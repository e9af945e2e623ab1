-- Verify guildkeeper:app/spoken on pg

begin;

select 'app.spoken'::regproc;

rollback;
