-- Verify guildkeeper:economy/_currency on pg

begin;

select 'economy._currency'::regproc;

rollback;
