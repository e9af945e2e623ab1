-- Verify guildkeeper:app/privileges_fault on pg

begin;

select 'app.privileges_fault'::regproc;

rollback;
