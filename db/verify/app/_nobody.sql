-- Verify guildkeeper:app/_nobody on pg

begin;

select 'app._nobody'::regproc;

rollback;
