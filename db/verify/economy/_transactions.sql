-- Verify guildkeeper:economy/_transactions on pg

begin;

select 'economy._transactions'::regproc;

rollback;
