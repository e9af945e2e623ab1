-- Verify guildkeeper:reports/_require_every on pg

begin;

select 'reports._require_every'::regproc;

rollback;
