-- Verify guildkeeper:config/_role_choices on pg

begin;

select 'config._role_choices'::regproc;

rollback;
