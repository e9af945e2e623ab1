-- Verify guildkeeper:economy/_require_partner on pg

begin;

select 'economy._require_partner'::regproc;

rollback;
