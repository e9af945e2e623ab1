-- Verify guildkeeper:discord/_role on pg

begin;

select 'discord._role'::regproc;

rollback;
