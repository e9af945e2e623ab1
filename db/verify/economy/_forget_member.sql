-- Verify guildkeeper:economy/_forget_member on pg

begin;

select 'economy._forget_member'::regproc;

rollback;
