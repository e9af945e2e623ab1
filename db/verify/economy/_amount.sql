-- Verify guildkeeper:economy/_amount on pg

begin;

select 'economy._amount'::regproc;

rollback;
