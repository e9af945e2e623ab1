-- Verify guildkeeper:imports/_forget_member on pg

begin;

select 'imports._forget_member'::regproc;

rollback;
