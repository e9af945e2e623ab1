-- Verify guildkeeper:stats/_role_due on pg

begin;

select 'stats._role_due'::regproc;

rollback;
