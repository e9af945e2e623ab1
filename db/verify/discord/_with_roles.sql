-- Verify guildkeeper:discord/_with_roles on pg

begin;

select 'discord._with_roles'::regproc;

rollback;
