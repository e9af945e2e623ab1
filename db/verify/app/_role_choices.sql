-- Verify guildkeeper:app/_role_choices on pg

begin;

select 'app._role_choices'::regproc;

rollback;
