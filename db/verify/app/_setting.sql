-- Verify guildkeeper:app/_setting on pg

begin;

select 'app._setting'::regproc;

rollback;
