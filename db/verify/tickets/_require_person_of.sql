-- Verify guildkeeper:tickets/_require_person_of on pg

begin;

select 'tickets._require_person_of'::regproc;

rollback;
