-- Verify guildkeeper:economy/_open_account on pg

begin;

select 'economy._open_account'::regproc;

rollback;
