-- Verify guildkeeper:app/_raise on pg

begin;

select 'app._raise'::regproc;

rollback;
