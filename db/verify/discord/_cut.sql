-- Verify guildkeeper:discord/_cut on pg

begin;

select 'discord._cut'::regproc;

rollback;
