-- Verify guildkeeper:app/_require_person on pg

begin;

select 'app._require_person'::regproc;

rollback;
