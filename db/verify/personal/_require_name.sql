-- Verify guildkeeper:personal/_require_name on pg

begin;

select 'personal._require_name'::regproc;

rollback;
