-- Verify guildkeeper:economy/_nearly_full on pg

begin;

select 'economy._nearly_full'::regproc;

rollback;
