-- Verify guildkeeper:discord/_message on pg

begin;

select 'discord._message'::regproc;

rollback;
