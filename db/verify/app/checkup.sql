-- Verify guildkeeper:app/checkup on pg

begin;

select 'app.checkup'::regproc;

rollback;
