-- Verify guildkeeper:desk/health on pg

begin;

select 'desk.health'::regproc;

rollback;
