-- Verify guildkeeper:economy/_require_own on pg

begin;

select 'economy._require_own'::regproc;

rollback;
