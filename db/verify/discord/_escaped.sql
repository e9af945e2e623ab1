-- Verify guildkeeper:discord/_escaped on pg

begin;

select 'discord._escaped'::regproc;

rollback;
