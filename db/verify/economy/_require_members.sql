-- Verify guildkeeper:economy/_require_members on pg

begin;

select 'economy._require_members'::regproc;

rollback;
