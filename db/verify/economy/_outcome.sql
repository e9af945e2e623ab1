-- Verify guildkeeper:economy/_outcome on pg

begin;

select 'economy._outcome'::regproc;

rollback;
