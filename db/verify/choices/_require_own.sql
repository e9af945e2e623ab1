-- Verify guildkeeper:choices/_require_own on pg

begin;

select 'choices._require_own'::regproc;

rollback;
