-- Verify guildkeeper:discord/_split on pg

begin;

select 'discord._split'::regproc;

rollback;
