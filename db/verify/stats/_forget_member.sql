-- Verify guildkeeper:stats/_forget_member on pg

begin;

select 'stats._forget_member'::regproc;

rollback;
