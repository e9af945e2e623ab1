-- Verify guildkeeper:discord/_purpose on pg

begin;

select 'discord._purpose'::regproc;

rollback;
