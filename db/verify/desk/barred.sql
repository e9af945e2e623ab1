-- Verify guildkeeper:desk/barred on pg

begin;

select 'desk.barred'::regclass;

rollback;
