-- Verify guildkeeper:economy/_receipt on pg

begin;

select 'economy._receipt'::regproc;

rollback;
