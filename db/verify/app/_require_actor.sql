-- Verify guildkeeper:app/_require_actor on pg

begin;

select 'app._require_actor'::regproc;

rollback;
