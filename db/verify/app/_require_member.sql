-- Verify guildkeeper:app/_require_member on pg

begin;

select 'app._require_member'::regproc;

rollback;
