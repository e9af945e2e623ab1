-- Verify guildkeeper:app/_require_role on pg

begin;

select 'app._require_role'::regproc;

rollback;
